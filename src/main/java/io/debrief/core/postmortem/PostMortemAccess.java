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
   * @throws Refusal with the reason
   */
  public void refuseUnlessMayCreate(Person person, List<Incident> incidents) {
    HostIssue first = incidents.get(0).issue();
    for (Incident incident : incidents) {
      HostIssue other = incident.issue();
      if (other.projectId() != first.projectId()
          || !other.securityLevelId().equals(first.securityLevelId())) {
        throw Refusal.conflict(
            "incidentKeys",
            Wording.of("debrief.create.audiences-differ", first.key(), other.key()));
      }
    }
    require(person, Permission.CREATE_ISSUES, first, "debrief.create.may-not-create");
    require(person, Permission.LINK_ISSUES, first, "debrief.create.may-not-link");
    if (first.securityLevelId().isPresent()) {
      require(person, Permission.SET_ISSUE_SECURITY, first, "debrief.create.may-not-restrict");
    }
  }

  private void require(Person person, Permission permission, HostIssue issue, String reason) {
    if (!permissions.may(person, permission, issue.projectId())) {
      throw Refusal.forbidden(Wording.of(reason, issue.projectKey(), issue.key()));
    }
  }
}
