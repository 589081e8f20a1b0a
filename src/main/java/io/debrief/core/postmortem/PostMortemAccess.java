package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import java.util.List;
import java.util.Optional;

/** Decides who may see a post-mortem, and who may create one. */
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
    return issues
        .visibleTo(person, postMortem.issueId())
        .filter(
            issue ->
                issues.visibleTo(person, postMortem.incidentIds()).size()
                    == issues.existing(postMortem.incidentIds()).size());
  }

  /**
   * The audience of a post-mortem is never wider than that of any of its incidents: it is made in
   * their project and at their level, or not at all.
   *
   * @param incidents at least one, all visible to the person
   * @return the reason against it; empty where the person may
   */
  public Optional<Refusal> whyNotCreate(Person person, List<Incident> incidents) {
    HostIssue first = incidents.get(0).issue();
    return incidents.stream()
        .map(Incident::issue)
        .filter(other -> !sameAudience(first, other))
        .findFirst()
        .map(other -> audiencesDiffer(first, other))
        .or(() -> without(person, Permission.CREATE_ISSUES, first, "debrief.create.may-not-create"))
        .or(() -> without(person, Permission.LINK_ISSUES, first, "debrief.create.may-not-link"))
        .or(() -> mayNotRestrict(person, first));
  }

  private static boolean sameAudience(HostIssue one, HostIssue other) {
    return one.projectId() == other.projectId()
        && one.securityLevelId().equals(other.securityLevelId());
  }

  private static Refusal audiencesDiffer(HostIssue one, HostIssue other) {
    return Refusal.conflict(
        "incidentKeys", Wording.of("debrief.create.audiences-differ", one.key(), other.key()));
  }

  private Optional<Refusal> mayNotRestrict(Person person, HostIssue incident) {
    return incident.securityLevelId().isEmpty()
        ? Optional.empty()
        : without(
            person, Permission.SET_ISSUE_SECURITY, incident, "debrief.create.may-not-restrict");
  }

  private Optional<Refusal> without(
      Person person, Permission permission, HostIssue issue, String reason) {
    return permissions.may(person, permission, issue.projectId())
        ? Optional.empty()
        : Optional.of(Refusal.forbidden(Wording.of(reason, issue.projectKey(), issue.key())));
  }
}
