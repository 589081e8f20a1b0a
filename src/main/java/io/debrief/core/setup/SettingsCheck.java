package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which settings make no sense in this Jira. */
@UseCase
public class SettingsCheck {
  private static final int MOST_DAYS = 365;

  private final Installation installation;
  private final LevelCheck levels;
  private final ReferenceCheck references;
  private final FollowUpCheck followUps;

  public SettingsCheck(
      Installation installation,
      LevelCheck levels,
      ReferenceCheck references,
      FollowUpCheck followUps) {
    this.installation = installation;
    this.levels = levels;
    this.references = references;
    this.followUps = followUps;
  }

  List<Refusal.Reason> complaints(Settings settings) {
    List<Refusal.Reason> found = new ArrayList<>();
    settings.rule().issueTypeIds().stream()
        .filter(id -> !installation.hasIssueType(id))
        .forEach(id -> found.add(reason("incidentTypes", "debrief.settings.no-type", id)));
    settings.severities().keySet().stream()
        .filter(id -> !installation.hasPriority(id))
        .forEach(id -> found.add(reason("severities", "debrief.settings.no-priority", id)));
    found.addAll(references.complaints(settings));
    found.addAll(levels.complaints(settings.levelMapping()));
    if (settings.meetingDelays().values().stream()
        .anyMatch(delay -> delay.days() < 0 || delay.days() > MOST_DAYS)) {
      found.add(reason("meetingDelays", "debrief.settings.delay", Integer.toString(MOST_DAYS)));
    }
    if (settings.workingDays().isEmpty()) {
      found.add(reason("workingDays", "debrief.settings.no-working-day"));
    }
    found.addAll(followUps.complaints(settings.followUps()));
    group("automationGroup", settings.automationGroup()).ifPresent(found::add);
    group("securityGroup", settings.securityGroup()).ifPresent(found::add);
    return found;
  }

  private Optional<Refusal.Reason> group(String field, Optional<String> name) {
    return name.filter(group -> !installation.hasGroup(group))
        .map(group -> reason(field, "debrief.settings.no-group", group));
  }

  private static Refusal.Reason reason(String field, String key, String... arguments) {
    return new Refusal.Reason(Optional.of(field), Wording.of(key, arguments));
  }
}
