package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Refusal;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.Severity;
import io.debrief.core.incident.SeverityField;
import io.debrief.core.postmortem.PostMortemSettings.MeetingDelay;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.ReviewSpaces;
import io.debrief.core.setup.Settings;
import io.debrief.web.shared.JsonBody;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads settings from a body; what the body leaves out stays as it is. */
@JiraComponent
public class SettingsReading {
  private final Installation installation;
  private final LevelMappings levels;

  public SettingsReading(Installation installation) {
    this.installation = installation;
    levels = new LevelMappings(installation);
  }

  /**
   * What a body asks for.
   *
   * @param senseless names each field which makes no sense
   */
  record Wish(Settings settings, List<Refusal.Reason> senseless) {}

  /**
   * @throws Refusal where the body is none of settings at all
   */
  Wish read(JsonBody body, Settings now) {
    int version = body.version();
    SettingsValues values = new SettingsValues(body);
    Settings asked =
        new Settings(
            version,
            new IncidentRule(
                values.set("incidentProjects", now.rule().projectIds(), this::projectId),
                values.set("incidentTypes", now.rule().issueTypeIds(), text -> text)),
            values.map("severities", now.severities(), id -> id, SettingsReading::severity),
            severityField(body, values, now.severityField()),
            values.map("destinations", now.destinations(), this::projectId, this::projectId),
            levels.read(values, now.levelMapping()),
            delays(values, now.meetingDelays()),
            values.set("workingDays", now.workingDays(), SettingsReading::day),
            values.set("holidays", now.holidays(), LocalDate::parse, "debrief.settings.no-date"),
            new ReviewSpaces(
                name(body, "confluenceLink", now.reviews().linkId()),
                values.map("spaces", now.reviews().spaces(), this::projectId, String::strip)),
            name(body, "automationGroup", now.automationGroup()),
            name(body, "securityGroup", now.securityGroup()),
            body.flag("blameLint").orElse(now.blameLint()),
            FollowUpReading.read(values, now.followUps()));
    body.refuseOthers();
    return new Wish(asked, values.senseless());
  }

  private Long projectId(String key) {
    return installation.projectId(key).orElseThrow(() -> new IllegalArgumentException(key));
  }

  private static Severity severity(String number) {
    return Severity.ofNumber(Integer.parseInt(number));
  }

  private static DayOfWeek day(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> name(JsonBody body, String field, Optional<String> now) {
    return body.has(field) ? body.text(field).map(String::strip).filter(it -> !it.isEmpty()) : now;
  }

  /** Another field begins without options. */
  private static Optional<SeverityField> severityField(
      JsonBody body, SettingsValues values, Optional<SeverityField> now) {
    Optional<String> id = name(body, "severityField", now.map(SeverityField::id));
    Map<String, Severity> known =
        now.filter(field -> id.equals(Optional.of(field.id())))
            .map(SeverityField::options)
            .orElse(Map.of());
    Map<String, Severity> options =
        values.map("severityOptions", known, option -> option, SettingsReading::severity);
    return id.map(name -> new SeverityField(name, options));
  }

  /** A severity that is left out keeps its delay. */
  private static Map<Severity, MeetingDelay> delays(
      SettingsValues values, Map<Severity, MeetingDelay> now) {
    Map<Severity, MeetingDelay> delays = new EnumMap<>(now);
    delays.putAll(
        values.map("meetingDelays", Map.of(), SettingsReading::severity, MeetingDelay::parse));
    return delays;
  }
}
