package io.debrief.jira.settings;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.blamelint.LintSwitch;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Severity;
import io.debrief.core.incident.SeverityField;
import io.debrief.core.postmortem.PostMortemSettings;
import io.debrief.core.setup.LevelMapping;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the administrator set up, as Jira stores it for us. */
@JiraComponent
public class StoredSettings implements IncidentSettings, PostMortemSettings, LintSwitch {
  static final String LINT = "blame-lint.on";
  static final String PRIORITIES = "severity.priorities";
  static final String SEVERITY_FIELD = "severity.field";
  static final String SEVERITY_OPTIONS = "severity.options";

  private final StoredValues values;
  private final ConstantsManager constants;

  public StoredSettings(StoredValues values, @JiraImport ConstantsManager constants) {
    this.values = values;
    this.constants = constants;
  }

  @Override
  public IncidentRule rule() {
    return new IncidentRule(
        values.texts("incident-rule.projects").stream()
            .map(Long::valueOf)
            .collect(Collectors.toSet()),
        values.texts("incident-rule.issue-types").stream().collect(Collectors.toSet()));
  }

  @Override
  public Map<String, Severity> severities() {
    return values.text(PRIORITIES).isEmpty() ? usualSeverities() : severities(PRIORITIES);
  }

  /** In the order of the priorities, from the most urgent; nobody said anything else yet. */
  private Map<String, Severity> usualSeverities() {
    Map<String, Severity> usual = new HashMap<>();
    for (Priority priority : constants.getPriorities()) {
      usual.put(
          priority.getId(),
          Severity.ofNumber(Math.min(usual.size() + 1, Severity.values().length)));
    }
    return usual;
  }

  private Map<String, Severity> severities(String key) {
    return values.map(key).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> Severity.ofNumber(Integer.parseInt(entry.getValue()))));
  }

  @Override
  public Optional<SeverityField> severityField() {
    return values
        .text(SEVERITY_FIELD)
        .map(id -> new SeverityField(id, severities(SEVERITY_OPTIONS)));
  }

  @Override
  public Optional<Long> projectFor(long incidentProjectId) {
    return Optional.ofNullable(destinations().get(incidentProjectId));
  }

  @Override
  public Optional<MappedPlace> placeFor(
      long incidentProjectId, Optional<Long> incidentLevelId, long projectId) {
    return levelMapping().stream()
        .filter(it -> it.from().equals(new MappedPlace(incidentProjectId, incidentLevelId)))
        .map(LevelMapping::to)
        .filter(place -> place.projectId() == projectId)
        .findFirst();
  }

  @Override
  public Set<Long> projectsFor(long incidentProjectId, Optional<Long> incidentLevelId) {
    return levelMapping().stream()
        .filter(it -> it.from().equals(new MappedPlace(incidentProjectId, incidentLevelId)))
        .map(it -> it.to().projectId())
        .collect(Collectors.toSet());
  }

  Set<LevelMapping> levelMapping() {
    return values.texts(StoredLevels.KEY).stream()
        .map(StoredLevels::read)
        .collect(Collectors.toSet());
  }

  @Override
  public MeetingDelay meetingDelay(Optional<Severity> severity) {
    return meetingDelays().get(severity.orElse(Severity.SEV_5));
  }

  Map<Severity, MeetingDelay> meetingDelays() {
    Map<Severity, MeetingDelay> delays = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      delays.put(severity, usualDelay(severity));
    }
    values
        .map("meeting.delays")
        .forEach(
            (number, delay) ->
                delays.put(Severity.ofNumber(Integer.parseInt(number)), MeetingDelay.parse(delay)));
    return delays;
  }

  private static MeetingDelay usualDelay(Severity severity) {
    return switch (severity) {
      case SEV_1 -> new MeetingDelay(3, false);
      case SEV_2 -> new MeetingDelay(5, true);
      case SEV_3, SEV_4, SEV_5 -> new MeetingDelay(10, true);
    };
  }

  @Override
  public Set<DayOfWeek> workingDays() {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    values.texts("calendar.working-days").forEach(day -> days.add(DayOfWeek.valueOf(day)));
    return days.isEmpty() ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY) : days;
  }

  @Override
  public Set<LocalDate> holidays() {
    return values.texts("calendar.holidays").stream()
        .map(LocalDate::parse)
        .collect(Collectors.toSet());
  }

  /** On, until an administrator says otherwise. */
  @Override
  public boolean isLintOn() {
    return values.text(LINT).map(Boolean::valueOf).orElse(true);
  }

  Map<Long, Long> destinations() {
    return values.map("post-mortem.projects").entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> Long.valueOf(entry.getKey()), entry -> Long.valueOf(entry.getValue())));
  }

  /** The id of the issue type Post-mortem; empty until it is set up. */
  public Optional<String> postMortemTypeId() {
    return values.text("post-mortem.issue-type");
  }

  /** The id of the link type between a post-mortem and what it promises; empty until set up. */
  public Optional<Long> actionItemLinkTypeId() {
    return values.text("action-item.link-type").map(Long::valueOf);
  }

  /** The id of the link type between a post-mortem and its incidents; empty until it is set up. */
  public Optional<Long> postMortemLinkTypeId() {
    return values.text("post-mortem.link-type").map(Long::valueOf);
  }
}
