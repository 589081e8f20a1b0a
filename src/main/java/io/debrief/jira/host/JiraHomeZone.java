package io.debrief.jira.host;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.core.host.HomeZone;
import io.debrief.core.host.SearcherZone;
import java.time.ZoneId;

/** Jira's default user zone, and that of the person on the thread. */
@JiraComponent
public class JiraHomeZone implements HomeZone, SearcherZone {
  private final TimeZoneManager zones;

  public JiraHomeZone(@JiraImport TimeZoneManager zones) {
    this.zones = zones;
  }

  @Override
  public ZoneId zone() {
    return zones.getDefaultTimeZone().toZoneId();
  }

  @Override
  public ZoneId searcherZone() {
    return zones.getUserTimeZone().toZoneId();
  }
}
