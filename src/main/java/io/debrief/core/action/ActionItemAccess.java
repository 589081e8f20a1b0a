package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Projects.HostProject;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.Optional;

/** Decides who, of those who see a post-mortem, may promise and un-promise action items. */
@UseCase
public class ActionItemAccess {
  private final Permissions permissions;

  public ActionItemAccess(Permissions permissions) {
    this.permissions = permissions;
  }

  /** Whoever may edit the post-mortem's issue promises, confirms and says how strong. */
  public Optional<Wording> whyNotPromise(SeenPostMortem seen) {
    return without(seen.reader(), Permission.EDIT_ISSUES, seen.issue(), "debrief.actions.may-not");
  }

  /** And whoever may link the issue itself. */
  public Optional<Wording> whyNotLink(SeenPostMortem seen, HostIssue issue) {
    return whyNotPromise(seen)
        .or(
            () ->
                without(
                    seen.reader(), Permission.LINK_ISSUES, issue, "debrief.create.may-not-link"));
  }

  boolean mayBrowse(Person person, HostProject project) {
    return permissions.may(person, Permission.BROWSE, project.id());
  }

  Optional<Wording> whyNotCreate(Person person, HostProject project) {
    return without(person, Permission.CREATE_ISSUES, project, "debrief.actions.may-not-create")
        .or(() -> without(person, Permission.LINK_ISSUES, project, "debrief.create.may-not-link"));
  }

  void requirePromise(SeenPostMortem seen) {
    refuse(whyNotPromise(seen));
  }

  static void refuse(Optional<Wording> reason) {
    if (reason.isPresent()) {
      throw Refusal.forbidden(reason.get());
    }
  }

  private Optional<Wording> without(
      Person person, Permission permission, HostIssue issue, String reason) {
    return permissions.may(person, permission, issue.projectId())
        ? Optional.empty()
        : Optional.of(Wording.of(reason, issue.projectKey()));
  }

  private Optional<Wording> without(
      Person person, Permission permission, HostProject project, String reason) {
    return permissions.may(person, permission, project.id())
        ? Optional.empty()
        : Optional.of(Wording.of(reason, project.key()));
  }
}
