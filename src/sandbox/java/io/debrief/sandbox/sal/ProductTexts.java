package io.debrief.sandbox.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.debrief.sandbox.plugin.I18nTexts;
import java.io.Serializable;
import java.util.function.Supplier;

/** Answers the plugin's texts in the language of the person on the thread. */
public final class ProductTexts implements I18nResolver {
  private final Supplier<I18nTexts> texts;
  private final LocaleResolver locales;

  /** The texts come late: a product's services exist before the plugin system that knows them. */
  public ProductTexts(Supplier<I18nTexts> texts, LocaleResolver locales) {
    this.texts = texts;
    this.locales = locales;
  }

  @Override
  public String getText(String key, Serializable... arguments) {
    return texts.get().text(locales.getLocale(), key, (Object[]) arguments);
  }

  @Override
  public String getText(String key) {
    return texts.get().text(locales.getLocale(), key);
  }
}
