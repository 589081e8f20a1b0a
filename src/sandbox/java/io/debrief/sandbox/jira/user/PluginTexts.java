package io.debrief.sandbox.jira.user;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.debrief.sandbox.jira.settings.Texts;
import java.io.Serializable;
import java.util.Locale;

/** Says the plugin's texts in the language of the person on the thread, for SAL. */
public class PluginTexts implements I18nResolver, LocaleResolver {
  private final SignedIn signedIn;
  private final Texts texts;

  public PluginTexts(SignedIn signedIn, Texts texts) {
    this.signedIn = signedIn;
    this.texts = texts;
  }

  @Override
  public Locale getLocale() {
    return signedIn.getLocale();
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return texts.text(getLocale(), key, (Object[]) arguments);
  }

  @Override
  public String getText(String key) {
    return texts.text(getLocale(), key);
  }
}
