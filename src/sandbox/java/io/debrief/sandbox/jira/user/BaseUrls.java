package io.debrief.sandbox.jira.user;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.debrief.sandbox.jira.settings.Configuration;
import java.net.URI;

/** Tells under which address this Jira is reached. */
public class BaseUrls implements ApplicationProperties {
  private final SignedIn signedIn;
  private final Configuration configuration;

  public BaseUrls(SignedIn signedIn, Configuration configuration) {
    this.signedIn = signedIn;
    this.configuration = configuration;
  }

  @Override
  public String getBaseUrl(UrlMode mode) {
    String canonical = configuration.get(Configuration.BASE_URL).orElse("http://localhost/jira");
    return switch (mode) {
      case CANONICAL, ABSOLUTE -> canonical;
      case RELATIVE, RELATIVE_CANONICAL -> URI.create(canonical).getPath();
      case AUTO -> signedIn.inRequest() ? URI.create(canonical).getPath() : canonical;
    };
  }
}
