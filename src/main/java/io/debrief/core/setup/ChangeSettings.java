package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Refusal;
import io.debrief.core.incident.SeverityField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the settings for administrators, and changes them as a whole. */
@UseCase
public class ChangeSettings {
  private final SettingsStore store;
  private final SettingsCheck check;
  private final AuditTrail audit;
  private final Locks locks;
  private final SetUpFilters filters;

  public ChangeSettings(
      SettingsStore store,
      SettingsCheck check,
      AuditTrail audit,
      Locks locks,
      SetUpFilters filters) {
    this.store = store;
    this.check = check;
    this.audit = audit;
    this.locks = locks;
    this.filters = filters;
  }

  public Settings current() {
    audit.administrator();
    return store.read();
  }

  /**
   * What became of a change.
   *
   * @param settings as they are now
   * @param stale nothing was written: somebody was faster
   */
  public record Outcome(Settings settings, boolean stale) {}

  /**
   * Writes the settings, whose version is the one that was read.
   *
   * @param senseless what could not be read, so that all that is wrong is said at once
   */
  public Outcome change(Settings asked, List<Refusal.Reason> senseless) {
    audit.administrator();
    List<Refusal.Reason> complaints = new ArrayList<>(senseless);
    check.complaints(asked).stream()
        .filter(each -> senseless.stream().noneMatch(it -> it.field().equals(each.field())))
        .forEach(complaints::add);
    if (!complaints.isEmpty()) {
      throw Refusal.invalid(complaints);
    }
    return locks.holding(new TreeSet<>(Set.of(SetUp.LOCK)), () -> write(asked));
  }

  private Outcome write(Settings asked) {
    Settings before = store.read();
    if (before.version() != asked.version()) {
      return new Outcome(before, true);
    }
    Map<String, String> old = words(before);
    Map<String, String> changed = words(asked);
    changed.entrySet().removeIf(entry -> entry.getValue().equals(old.get(entry.getKey())));
    if (changed.isEmpty()) {
      return new Outcome(before, false);
    }
    Settings after = asked.withVersion(before.version() + 1);
    store.write(after);
    changed.forEach((field, value) -> audit.note("settings." + field, old.get(field), value));
    if (!before.rule().equals(after.rule())) {
      filters.follow();
    }
    return new Outcome(after, false);
  }

  /** Each setting in words that are equal where the setting is. */
  private static Map<String, String> words(Settings settings) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("incidentProjects", list(settings.rule().projectIds()));
    words.put("incidentTypes", list(settings.rule().issueTypeIds()));
    words.put("severities", map(settings.severities()));
    words.put("severityField", settings.severityField().map(SeverityField::id).orElse(""));
    words.put(
        "severityOptions",
        map(settings.severityField().map(SeverityField::options).orElse(Map.of())));
    words.put("destinations", map(settings.destinations()));
    words.put(
        "levelMapping",
        String.join(
            ", ", settings.levelMapping().stream().map(LevelMapping::words).sorted().toList()));
    words.put("meetingDelays", map(settings.meetingDelays()));
    words.put("workingDays", list(settings.workingDays()));
    words.put("holidays", list(settings.holidays()));
    words.put("confluenceLink", settings.reviews().linkId().orElse(""));
    words.put("spaces", map(settings.reviews().spaces()));
    words.put("automationGroup", settings.automationGroup().orElse(""));
    words.put("securityGroup", settings.securityGroup().orElse(""));
    words.put("blameLint", Boolean.toString(settings.blameLint()));
    words.putAll(words(settings.followUps()));
    return words;
  }

  private static Map<String, String> words(FollowUpRules rules) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("dueDays", map(rules.dueDays()));
    words.put("cadenceDays", map(rules.cadenceDays()));
    words.put("staleDays", Integer.toString(rules.staleDays()));
    words.put("slips", Integer.toString(rules.slips()));
    words.put("wontDoResolutions", list(rules.wontDoResolutions()));
    words.put("wontDoReviewDays", Integer.toString(rules.wontDoReviewDays()));
    return words;
  }

  private static String list(Set<? extends Comparable<?>> values) {
    return values.isEmpty()
        ? ""
        : String.join(", ", values.stream().sorted().map(Object::toString).toList());
  }

  private static String map(Map<? extends Comparable<?>, ?> values) {
    return values.isEmpty() ? "" : new TreeMap<>(values).toString();
  }
}
