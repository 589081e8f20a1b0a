package io.debrief.core.action;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The host's side of an action item, as it is now.
 *
 * @param owner the assignee
 * @param resolutionId empty while the host holds it open
 * @param archived nothing can be changed: it or its project is archived
 */
public record ActionItem(
    HostIssue issue,
    String statusName,
    Optional<Person> owner,
    Optional<LocalDate> due,
    Optional<String> resolutionId,
    boolean archived) {
  public boolean isResolved() {
    return resolutionId.isPresent();
  }
}
