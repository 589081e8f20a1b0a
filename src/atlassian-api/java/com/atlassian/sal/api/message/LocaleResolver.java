package com.atlassian.sal.api.message;

import java.util.Locale;

/** Source: atlassian-api.md 2.1, CONFIRMED JD 7.13.6. */
public interface LocaleResolver {
  Locale getLocale();
}
