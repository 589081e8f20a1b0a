package io.debrief.core.setup;

import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.Severity;
import io.debrief.core.incident.SeverityField;
import io.debrief.core.postmortem.PostMortemSettings.MeetingDelay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that administrators say, as one document.
 *
 * @param version counts the changes; who changes says which version it was
 * @param severities by priority id
 * @param severityField decides instead of the priorities, where it is named
 * @param destinations the project of the post-mortems by the project of the incidents
 * @param levelMapping places in other projects that are no wider than that of an incident
 * @param reviews where review pages belong
 * @param automationGroup may act on behalf of scripts; empty for nobody
 * @param securityGroup sees every post-mortem that its members may browse; empty for nobody
 * @param blameLint whether the blame lint may be used in Jira
 * @param followUps how action items are followed up
 */
public record Settings(
    int version,
    IncidentRule rule,
    Map<String, Severity> severities,
    Optional<SeverityField> severityField,
    Map<Long, Long> destinations,
    Set<LevelMapping> levelMapping,
    Map<Severity, MeetingDelay> meetingDelays,
    Set<DayOfWeek> workingDays,
    Set<LocalDate> holidays,
    ReviewSpaces reviews,
    Optional<String> automationGroup,
    Optional<String> securityGroup,
    boolean blameLint,
    FollowUpRules followUps) {
  Settings withVersion(int newVersion) {
    return new Settings(
        newVersion,
        rule,
        severities,
        severityField,
        destinations,
        levelMapping,
        meetingDelays,
        workingDays,
        holidays,
        reviews,
        automationGroup,
        securityGroup,
        blameLint,
        followUps);
  }
}
