package io.debrief.jira.host;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.core.host.HomeZone;
import java.time.ZoneId;

/** Jira's default user zone. */
@JiraComponent
public class JiraHomeZone implements HomeZone {
  private final TimeZoneManager zones;

  public JiraHomeZone(@JiraImport TimeZoneManager zones) {
    this.zones = zones;
  }

  @Override
  public ZoneId zone() {
    return zones.getDefaultTimeZone().toZoneId();
  }
}
