package io.debrief.core.postmortem;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Optional;

/** Makes the host's side of a post-mortem: its issue and the links to its incidents. */
public interface PostMortemIssues {
  /** The fact of a refusal that names the address of the host's own form, filled in. */
  String CREATE_FORM = "createFormUrl";

  /**
   * Creates the issue as the reservation says, on behalf of the person who asks.
   *
   * @throws io.debrief.core.host.Refusal in the host's own words
   */
  HostIssue create(Reservation reservation);

  /**
   * Changes the issue's summary on behalf of the person who asks.
   *
   * @throws io.debrief.core.host.Refusal in the host's own words
   */
  void rename(long issueId, String title);

  /** Issues made since the reservation that equal it in project, type, reporter and summary. */
  List<HostIssue> madeSince(Reservation reservation);

  /** Links the issue to the incident, unless it is linked already. */
  void link(long issueId, long incidentId);

  /** Whether there still is such an issue, whoever may see it. */
  boolean exists(long issueId);

  /** Empty until an administrator has set the issue type up. */
  Optional<String> issueTypeId();

  /** Why no link can be made: switched off, or not set up. */
  Optional<Wording> whyNotLinkable();
}
