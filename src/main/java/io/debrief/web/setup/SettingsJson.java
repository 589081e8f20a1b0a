package io.debrief.web.setup;

import java.util.List;
import java.util.Map;

/**
 * The settings, and what is set up.
 *
 * @param severities 1 to 5 by priority id
 * @param destinations project key by project key
 * @param meetingDelays by severity, {@code 3d} for calendar days and {@code 5wd} for working days
 */
public record SettingsJson(
    List<PartJson> parts,
    boolean linkingEnabled,
    List<String> incidentProjects,
    List<String> incidentTypes,
    Map<String, String> severities,
    Map<String, String> destinations,
    List<LevelMappingJson> levelMapping,
    Map<String, String> meetingDelays,
    List<String> workingDays,
    List<String> holidays,
    String automationGroup,
    String securityGroup,
    boolean blameLint,
    int version) {
  /** Post-mortems of incidents at a level may be made at one of another project; null is none. */
  public record LevelMappingJson(String project, String level, String toProject, String toLevel) {}

  /** One thing that Debrief needs; state is ready, missing or taken. */
  public record PartJson(String part, String state, String name) {}
}
