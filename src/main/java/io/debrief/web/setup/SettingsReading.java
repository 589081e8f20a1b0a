package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemSettings.MeetingDelay;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.Settings;
import io.debrief.web.shared.JsonBody;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads settings from a body; what the body leaves out stays as it is. */
@JiraComponent
public class SettingsReading {
  private final Installation installation;
  private final LevelMappings levels;

  public SettingsReading(Installation installation) {
    this.installation = installation;
    levels = new LevelMappings(installation);
  }

  Settings read(JsonBody body, Settings now) {
    int version = body.version();
    Settings asked =
        new Settings(
            version,
            new IncidentRule(
                set(body, "incidentProjects", now.rule().projectIds(), this::projectId),
                set(body, "incidentTypes", now.rule().issueTypeIds(), text -> text)),
            map(body, "severities", now.severities(), id -> id, SettingsReading::severity),
            map(body, "destinations", now.destinations(), this::projectId, this::projectId),
            levels.read(body, now.levelMapping()),
            delays(body, now.meetingDelays()),
            set(body, "workingDays", now.workingDays(), SettingsReading::day),
            set(body, "holidays", now.holidays(), LocalDate::parse),
            group(body, "automationGroup", now.automationGroup()),
            group(body, "securityGroup", now.securityGroup()),
            body.flag("blameLint").orElse(now.blameLint()));
    body.refuseOthers();
    return asked;
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

  private static Optional<String> group(JsonBody body, String field, Optional<String> now) {
    return body.has(field) ? body.text(field).filter(name -> !name.isBlank()) : now;
  }

  /** A severity that is left out keeps its delay. */
  private static Map<Severity, MeetingDelay> delays(
      JsonBody body, Map<Severity, MeetingDelay> now) {
    Map<Severity, MeetingDelay> delays = new EnumMap<>(now);
    delays.putAll(
        map(body, "meetingDelays", Map.of(), SettingsReading::severity, MeetingDelay::parse));
    return delays;
  }

  private static <T> Set<T> set(
      JsonBody body, String field, Set<T> now, Function<String, T> reading) {
    if (!body.has(field)) {
      return now;
    }
    List<T> values = new ArrayList<>();
    body.texts(field).forEach(text -> values.add(value(field, text, reading)));
    return new HashSet<>(values);
  }

  private static <K, V> Map<K, V> map(
      JsonBody body,
      String field,
      Map<K, V> now,
      Function<String, K> key,
      Function<String, V> reading) {
    if (!body.has(field)) {
      return now;
    }
    Map<K, V> values = new HashMap<>();
    body.textsByName(field)
        .forEach((name, text) -> values.put(value(field, name, key), value(field, text, reading)));
    return values;
  }

  private static <T> T value(String field, String text, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException senseless) {
      throw Refusal.invalid(field, Wording.of("debrief.settings.senseless", text));
    }
  }
}
