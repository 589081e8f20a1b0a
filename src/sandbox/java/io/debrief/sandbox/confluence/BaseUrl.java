package io.debrief.sandbox.confluence;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;

/** Answers where this Confluence is reached, from its stored base URL. */
final class BaseUrl implements ApplicationProperties {
  private static final String SETTING = "baseUrl";

  private final InstanceSettings settings;
  private final ConfluenceSignIn signIn;

  BaseUrl(InstanceSettings settings, ConfluenceSignIn signIn) {
    this.settings = settings;
    this.signIn = signIn;
  }

  void set(URI baseUrl) {
    settings.put(SETTING, baseUrl.toString());
  }

  @Override
  public String getBaseUrl(UrlMode mode) {
    String stored = settings.text(SETTING);
    return switch (mode) {
      case CANONICAL, ABSOLUTE -> stored;
      case RELATIVE, RELATIVE_CANONICAL -> URI.create(stored).getPath();
      case AUTO -> signIn.isInRequest() ? URI.create(stored).getPath() : stored;
    };
  }
}
