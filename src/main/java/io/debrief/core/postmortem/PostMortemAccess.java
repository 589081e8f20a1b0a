package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects.HostProject;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Sight;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides who may see a post-mortem, who may create one, and who facilitates it. */
@UseCase
public class PostMortemAccess {
  private final Issues issues;
  private final Permissions permissions;

  public PostMortemAccess(Issues issues, Permissions permissions) {
    this.issues = issues;
    this.permissions = permissions;
  }

  /** To see a post-mortem is to see its issue and every one of its incidents. */
  public Optional<HostIssue> visibleIssue(Person person, PostMortem postMortem) {
    return visibleIssue(sightOf(person, List.of(postMortem)), postMortem);
  }

  /** As {@link #visibleIssue(Person, PostMortem)}, with what {@link #sightOf} gave for it. */
  Optional<HostIssue> visibleIssue(Sight sight, PostMortem postMortem) {
    return sight
        .issue(postMortem.issueId())
        .filter(issue -> !sight.hidesOneOf(postMortem.incidentIds()));
  }

  /** The issues of all these post-mortems and of their incidents, in one look-up. */
  Sight sightOf(Person person, List<PostMortem> postMortems) {
    return issues.sightOf(
        person,
        postMortems.stream()
            .flatMap(each -> Stream.concat(Stream.of(each.issueId()), each.incidentIds().stream()))
            .distinct()
            .toList());
  }

  /**
   * Whoever may create a post-mortem creates issues and sets their level where it is made, and
   * links issues there and at its incident.
   *
   * @param incident visible to the person
   * @return the reason against it; empty where the person may
   */
  public Optional<Refusal> whyNotCreate(Person person, HostIssue incident, Place place) {
    HostProject project = place.project();
    return without(person, Permission.CREATE_ISSUES, project, "debrief.create.may-not-create")
        .or(() -> without(person, Permission.LINK_ISSUES, project, "debrief.create.may-not-link"))
        .or(() -> mayNotLink(person, incident))
        .or(() -> mayNotRestrict(person, incident, place));
  }

  /**
   * Its facilitator, and whoever administers its project, begins the meeting and publishes.
   *
   * @return the reason against it; empty where the reader may
   */
  public Optional<Wording> whyNotFacilitate(SeenPostMortem seen) {
    boolean may =
        seen.reader().key().equals(seen.postMortem().facilitatorKey())
            || permissions.may(
                seen.reader(), Permission.ADMINISTER_PROJECTS, seen.issue().projectId());
    return may
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.facilitate.may-not", seen.issue().projectKey()));
  }

  private Optional<Refusal> mayNotLink(Person person, HostIssue incident) {
    return permissions.may(person, Permission.LINK_ISSUES, incident.projectId())
        ? Optional.empty()
        : refused("debrief.create.may-not-link", incident.projectKey());
  }

  private Optional<Refusal> mayNotRestrict(Person person, HostIssue incident, Place place) {
    HostProject project = place.project();
    return place.levelId().isEmpty()
            || permissions.may(person, Permission.SET_ISSUE_SECURITY, project.id())
        ? Optional.empty()
        : refused("debrief.create.may-not-restrict", project.key(), incident.key());
  }

  private Optional<Refusal> without(
      Person person, Permission permission, HostProject project, String reason) {
    return permissions.may(person, permission, project.id())
        ? Optional.empty()
        : refused(reason, project.key());
  }

  private static Optional<Refusal> refused(String reason, String... arguments) {
    return Optional.of(Refusal.forbidden(Wording.of(reason, arguments)));
  }
}
