package io.debrief.jira.host;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.debrief.core.host.BaseAddress;
import java.net.URI;

/** Jira's base URL, as its administrators set it. */
@JiraComponent
public class JiraBaseAddress implements BaseAddress {
  private final ApplicationProperties properties;

  public JiraBaseAddress(@JiraImport ApplicationProperties properties) {
    this.properties = properties;
  }

  @Override
  public URI address() {
    return URI.create(properties.getBaseUrl(UrlMode.CANONICAL));
  }
}
