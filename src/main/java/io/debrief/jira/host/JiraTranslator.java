package io.debrief.jira.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;

/** Says a wording in the language of the person who is signed in to Jira. */
@JiraComponent
public class JiraTranslator implements Translator {
  private final JiraAuthenticationContext authentication;

  public JiraTranslator(@JiraImport JiraAuthenticationContext authentication) {
    this.authentication = authentication;
  }

  @Override
  public String say(Wording wording) {
    return wording
        .key()
        .map(
            key ->
                authentication.getI18nHelper().getText(key, (Object) wording.arguments().toArray()))
        .orElseGet(() -> String.join(" ", wording.arguments()));
  }
}
