package io.debrief.confluence.host;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import java.io.Serializable;

/** Says a wording in the language of the person who is signed in to Confluence. */
@ConfluenceComponent
public class ConfluenceTranslator implements Translator {
  private final I18nResolver texts;

  public ConfluenceTranslator(@ConfluenceImport I18nResolver texts) {
    this.texts = texts;
  }

  @Override
  public String say(Wording wording) {
    return wording
        .key()
        .map(key -> texts.getText(key, wording.arguments().toArray(new Serializable[0])))
        .orElseGet(() -> String.join(" ", wording.arguments()));
  }
}
