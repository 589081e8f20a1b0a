package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the administrator set up, as Jira stores it for us. */
@JiraComponent
public class StoredSettings implements IncidentSettings, PostMortemSettings {
  private static final String PREFIX = "io.debrief.";

  private final PluginSettingsFactory factory;

  public StoredSettings(@JiraImport PluginSettingsFactory factory) {
    this.factory = factory;
  }

  @Override
  public IncidentRule rule() {
    return new IncidentRule(
        texts("incident-rule.projects").stream().map(Long::valueOf).collect(Collectors.toSet()),
        texts("incident-rule.issue-types").stream().collect(Collectors.toSet()));
  }

  @Override
  public Map<String, Severity> severities() {
    return value("severity.priorities") instanceof Map<?, ?> map
        ? map.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().toString(),
                    entry -> Severity.ofNumber(Integer.parseInt(entry.getValue().toString()))))
        : Map.of();
  }

  @Override
  public Optional<Long> projectFor(long incidentProjectId) {
    return Optional.empty();
  }

  @Override
  public Optional<MappedPlace> placeFor(
      long incidentProjectId, Optional<Long> incidentLevelId, long projectId) {
    return Optional.empty();
  }

  @Override
  public MeetingDelay meetingDelay(Optional<Severity> severity) {
    return switch (severity.orElse(Severity.SEV_5)) {
      case SEV_1 -> new MeetingDelay(3, false);
      case SEV_2 -> new MeetingDelay(5, true);
      case SEV_3, SEV_4, SEV_5 -> new MeetingDelay(10, true);
    };
  }

  @Override
  public Set<DayOfWeek> workingDays() {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  @Override
  public Set<LocalDate> holidays() {
    return Set.of();
  }

  /** The id of the issue type Post-mortem; empty until it is set up. */
  public Optional<String> postMortemTypeId() {
    return Optional.ofNullable((String) value("post-mortem.issue-type"));
  }

  /** The id of the link type between a post-mortem and its incidents; empty until it is set up. */
  public Optional<Long> postMortemLinkTypeId() {
    return Optional.ofNullable((String) value("post-mortem.link-type")).map(Long::valueOf);
  }

  private Collection<String> texts(String key) {
    return value(key) instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of();
  }

  private Object value(String key) {
    return factory.createGlobalSettings().get(PREFIX + key);
  }
}
