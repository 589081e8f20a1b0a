package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Owns the rule of visibility: the audience of a post-mortem is never wider than that of any of its
 * incidents. Compares projects and security levels, not people: who may browse a project, or
 * belongs to a level, may change any day.
 */
@UseCase
public class Audience {
  private final PostMortemSettings settings;

  public Audience(PostMortemSettings settings) {
    this.settings = settings;
  }

  /**
   * Whether whoever sees an issue at the place may see the incident: it is in the incident's
   * project and at its level, or where the administrator mapped them to. Any level is narrower than
   * none.
   */
  public boolean isNoWider(MappedPlace place, HostIssue incident) {
    return placeIn(place.projectId(), incident)
        .map(MappedPlace::levelId)
        .filter(widest -> widest.isEmpty() || widest.equals(place.levelId()))
        .isPresent();
  }

  /** The incidents that fewer people may see than the post-mortem, in the order given. */
  public List<HostIssue> lessVisibleThan(HostIssue postMortem, Collection<HostIssue> incidents) {
    MappedPlace place = new MappedPlace(postMortem.projectId(), postMortem.securityLevelId());
    return incidents.stream().filter(incident -> !isNoWider(place, incident)).toList();
  }

  /** Where in that project a post-mortem of the incident may be; empty for nowhere. */
  Optional<MappedPlace> placeIn(long projectId, HostIssue incident) {
    return projectId == incident.projectId()
        ? Optional.of(new MappedPlace(projectId, incident.securityLevelId()))
        : settings.placeFor(incident.projectId(), incident.securityLevelId(), projectId);
  }

  /** Incidents share a post-mortem only in one project and at one level. */
  Optional<Refusal> whyNotTogether(List<HostIssue> incidents) {
    HostIssue first = incidents.get(0);
    return incidents.stream()
        .filter(
            other ->
                first.projectId() != other.projectId()
                    || !first.securityLevelId().equals(other.securityLevelId()))
        .findFirst()
        .map(
            other ->
                Refusal.conflict(
                    "incidentKeys",
                    Wording.of("debrief.create.audiences-differ", first.key(), other.key())));
  }
}
