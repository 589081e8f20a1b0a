package io.debrief.sandbox.jira.user;

import com.atlassian.jira.util.I18nHelper;
import io.debrief.sandbox.plugin.I18nTexts;
import java.util.Collection;
import java.util.Locale;

/** Says the texts of the installed plugin in one language. */
public class SpokenTexts implements I18nHelper {
  private final I18nTexts texts;
  private final Locale locale;

  public SpokenTexts(I18nTexts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  @Override
  public String getText(String key) {
    return texts.text(locale, key);
  }

  @Override
  public String getText(String key, String value1) {
    return texts.text(locale, key, value1);
  }

  @Override
  public String getText(String key, String value1, String value2) {
    return texts.text(locale, key, value1, value2);
  }

  @Override
  public String getText(String key, Object parameters) {
    if (parameters instanceof Object[] array) {
      return texts.text(locale, key, array);
    }
    if (parameters instanceof Collection<?> collection) {
      return texts.text(locale, key, collection.toArray());
    }
    return texts.text(locale, key, parameters);
  }

  @Override
  public Locale getLocale() {
    return locale;
  }
}
