package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Projects;
import io.debrief.core.host.Projects.HostProject;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in which project, and at which level, a post-mortem is made. */
@UseCase
public class ChoosePlace {
  private final Projects projects;
  private final PostMortemSettings settings;

  public ChoosePlace(Projects projects, PostMortemSettings settings) {
    this.projects = projects;
    this.settings = settings;
  }

  /**
   * The project asked for, else what the administrator set for the incident's, else the incident's
   * own. Another one only where the administrator says that it is no wider.
   */
  public MappedPlace of(Optional<String> projectKey, HostIssue incident) {
    MappedPlace place =
        projectKey.map(key -> asked(key.strip(), incident)).orElseGet(() -> byDefault(incident));
    if (projects.withId(place.projectId()).filter(HostProject::archived).isPresent()) {
      throw Refusal.conflict(
          projectKey.isPresent() ? "projectKey" : null,
          Wording.of("debrief.create.archived", projectKeyOf(place)));
    }
    return place;
  }

  /** The key of the project that {@link #of} suggests, archived or not. */
  public String suggestedFor(HostIssue incident) {
    return projectKeyOf(byDefault(incident));
  }

  /** The keys of the projects to choose from, the suggested one first. */
  public List<String> offeredFor(HostIssue incident) {
    return Stream.of(byDefault(incident), own(incident))
        .map(this::projectKeyOf)
        .distinct()
        .toList();
  }

  private String projectKeyOf(MappedPlace place) {
    return projects.withId(place.projectId()).map(HostProject::key).orElse("");
  }

  private MappedPlace asked(String key, HostIssue incident) {
    HostProject project = projects.withKey(key).orElseThrow(() -> Refusal.notFound("projectKey"));
    return mapped(project.id(), incident)
        .orElseThrow(
            () ->
                // Whether the project exists at all is nobody's business who may not see it.
                Refusal.notFound("projectKey"));
  }

  private MappedPlace byDefault(HostIssue incident) {
    return settings
        .projectFor(incident.projectId())
        .flatMap(project -> mapped(project, incident))
        .orElseGet(() -> own(incident));
  }

  private Optional<MappedPlace> mapped(long projectId, HostIssue incident) {
    return projectId == incident.projectId()
        ? Optional.of(own(incident))
        : settings.placeFor(incident.projectId(), incident.securityLevelId(), projectId);
  }

  private static MappedPlace own(HostIssue incident) {
    return new MappedPlace(incident.projectId(), incident.securityLevelId());
  }
}
