package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItem;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import java.util.Optional;

/** Decides who, of those who see an action item, may say how it goes. */
@UseCase
public class CheckInAccess {
  private final Permissions permissions;

  public CheckInAccess(Permissions permissions) {
    this.permissions = permissions;
  }

  /**
   * Whoever may comment on it, whether or not they see the post-mortem.
   *
   * @return the reason against it; empty where the person may
   */
  public Optional<Wording> whyNot(Person person, ActionItem item) {
    String project = item.issue().projectKey();
    if (item.archived()) {
      return Optional.of(Wording.of("debrief.check-in.archived", item.issue().key()));
    }
    return permissions.may(person, Permission.ADD_COMMENTS, item.issue().projectId())
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.check-in.may-not", project));
  }
}
