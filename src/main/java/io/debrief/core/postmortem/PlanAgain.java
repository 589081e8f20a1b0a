package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects;
import io.debrief.core.host.Refusal;
import io.debrief.core.incident.Incident;
import io.debrief.core.incident.Incidents;
import java.util.List;
import java.util.Optional;

/** Says whether what a place was taken for may still be made there, and at which level by now. */
@UseCase
public class PlanAgain {
  private final Issues issues;
  private final Incidents incidents;
  private final Projects projects;
  private final ChoosePlace places;
  private final PostMortemAccess access;

  public PlanAgain(
      Issues issues,
      Incidents incidents,
      Projects projects,
      ChoosePlace places,
      PostMortemAccess access) {
    this.issues = issues;
    this.incidents = incidents;
    this.projects = projects;
    this.places = places;
    this.access = access;
  }

  /** Empty where an incident is gone, moved or hidden by now, or the person may no longer. */
  Optional<Plan> of(Reservation place, Person maker) {
    List<Incident> found =
        place.incidentIds().stream()
            .flatMap(id -> issues.visibleTo(maker, id).flatMap(incidents::of).stream())
            .toList();
    if (found.isEmpty() || found.size() < place.incidentIds().size()) {
      return Optional.empty();
    }
    List<HostIssue> asIssues = found.stream().map(Incident::issue).toList();
    return projects
        .withId(place.projectId())
        .flatMap(project -> open(project.key(), asIssues, maker))
        .filter(open -> access.whyNotCreate(maker, asIssues.get(0), open).isEmpty())
        .map(open -> new Plan(place.at(open.levelId()), found));
  }

  private Optional<Place> open(String projectKey, List<HostIssue> incidents, Person maker) {
    try {
      return Optional.of(places.of(Optional.of(projectKey), incidents, maker));
    } catch (Refusal wider) {
      return Optional.empty();
    }
  }

  /** What to make, of which incidents. */
  record Plan(Reservation wanted, List<Incident> incidents) {}
}
