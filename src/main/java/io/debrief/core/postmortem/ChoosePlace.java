package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects;
import io.debrief.core.host.Projects.HostProject;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Says in which project, and at which level, a post-mortem is made: nowhere wider than its incident
 * is. Projects that the asker may not browse are as good as not there.
 */
@UseCase
public class ChoosePlace {
  private final Projects projects;
  private final PostMortemSettings settings;
  private final Permissions permissions;
  private final Audience audience;

  public ChoosePlace(
      Projects projects, PostMortemSettings settings, Permissions permissions, Audience audience) {
    this.projects = projects;
    this.settings = settings;
    this.permissions = permissions;
    this.audience = audience;
  }

  /**
   * The project asked for, else the {@link #suggestedFor suggested} one.
   *
   * @param incidents at least one
   * @throws Refusal where that would be wider than an incident, and says the way out
   */
  public Place of(Optional<String> projectKey, List<HostIssue> incidents, Person asker) {
    audience
        .whyNotTogether(incidents)
        .ifPresent(
            reason -> {
              throw reason;
            });
    HostIssue first = incidents.get(0);
    Place place =
        projectKey
            .map(key -> asked(key.strip(), first, asker))
            .orElseGet(() -> suggestedFor(first, asker));
    if (place.project().archived()) {
      throw Refusal.conflict(
          projectKey.isPresent() ? "projectKey" : null,
          Wording.of("debrief.create.archived", place.project().key()));
    }
    return place;
  }

  /**
   * What the administrator set for the incident's project, where that is no wider and the asker may
   * create there; else the incident's own project.
   */
  public Place suggestedFor(HostIssue incident, Person asker) {
    return settings.projectFor(incident.projectId()).stream()
        .flatMap(project -> open(project, incident, asker).stream())
        .findFirst()
        .orElseGet(() -> own(incident));
  }

  /**
   * Where it may go, the suggested place first; not all of them may be the asker's to create in.
   */
  List<Place> possibleFor(HostIssue incident, Person asker) {
    LongStream mapped =
        settings.projectsFor(incident.projectId(), incident.securityLevelId()).stream()
            .mapToLong(Long::longValue)
            .sorted();
    return Stream.concat(
            Stream.of(suggestedFor(incident, asker), own(incident)),
            mapped.boxed().flatMap(project -> open(project, incident, asker).stream()))
        .distinct()
        .toList();
  }

  private Place asked(String key, HostIssue incident, Person asker) {
    HostProject project =
        projects
            .withKey(key)
            .filter(it -> permissions.may(asker, Permission.BROWSE, it.id()))
            .orElseThrow(() -> Refusal.notFound("projectKey"));
    return placeIn(project, incident)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "projectKey",
                    Wording.of(
                        "debrief.create.wider",
                        incident.key(),
                        project.key(),
                        incident.projectKey())));
  }

  private Optional<Place> open(long projectId, HostIssue incident, Person asker) {
    return permissions.may(asker, Permission.BROWSE, projectId)
            && permissions.may(asker, Permission.CREATE_ISSUES, projectId)
        ? projects.withId(projectId).flatMap(project -> placeIn(project, incident))
        : Optional.empty();
  }

  private Optional<Place> placeIn(HostProject project, HostIssue incident) {
    return audience
        .placeIn(project.id(), incident)
        .map(place -> new Place(project, place.levelId()));
  }

  private Place own(HostIssue incident) {
    HostProject project =
        projects.withId(incident.projectId()).orElseThrow(() -> Refusal.notFound("incidentKeys"));
    return new Place(project, incident.securityLevelId());
  }
}
