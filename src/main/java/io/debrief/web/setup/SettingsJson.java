package io.debrief.web.setup;

import java.util.List;
import java.util.Map;

/**
 * The settings, and what is set up.
 *
 * @param severities 1 to 5 by priority id
 * @param severityField decides instead of the priority; null where the priority does
 * @param severityOptions 1 to 5 by the id of the option
 * @param destinations project key by project key
 * @param meetingDelays by severity, {@code 3d} for calendar days and {@code 5wd} for working days
 * @param dueDays calendar days by severity, as are those of {@code cadenceDays}
 * @param wontDoResolutions ids
 * @param confluenceLink the id of the application link; null for none
 * @param spaces key of the space by project key
 */
public record SettingsJson(
    List<PartJson> parts,
    List<FilterJson> filters,
    boolean linkingEnabled,
    List<String> incidentProjects,
    List<String> incidentTypes,
    Map<String, String> severities,
    String severityField,
    Map<String, String> severityOptions,
    Map<String, String> destinations,
    List<LevelMappingJson> levelMapping,
    Map<String, String> meetingDelays,
    List<String> workingDays,
    List<String> holidays,
    String confluenceLink,
    Map<String, String> spaces,
    String automationGroup,
    String securityGroup,
    boolean blameLint,
    Map<String, Integer> dueDays,
    Map<String, Integer> cadenceDays,
    int staleDays,
    int slips,
    List<String> wontDoResolutions,
    int wontDoReviewDays,
    int version) {
  /** Post-mortems of incidents at a level may be made at one of another project; null is none. */
  public record LevelMappingJson(String project, String level, String toProject, String toLevel) {}

  /**
   * A saved filter of ours.
   *
   * @param state ready, missing, edited, outdated or waiting
   * @param whyNot the host's words where it did not let us make it; null where nobody tried
   */
  public record FilterJson(String filter, String state, String name, String id, String whyNot) {}

  /** One thing that Debrief needs; state is ready, missing or taken. */
  public record PartJson(String part, String state, String name) {}
}
