package io.debrief.core.action;

import io.debrief.core.host.HostIssue;
import java.util.List;

/** Makes the issues of action items in the host, on behalf of the person who asks. */
public interface MakingIssues {
  /** The types that an issue of the project may be of without belonging to another, usual first. */
  List<IssueKind> kinds(long projectId);

  /**
   * Asks the host whether it would make the issue.
   *
   * @throws io.debrief.core.host.Refusal in the host's own words
   */
  void check(ActionDraft draft);

  /**
   * Makes the issue.
   *
   * @throws io.debrief.core.host.Refusal in the host's own words; nothing was made
   */
  HostIssue create(ActionDraft draft);

  /** Issues made since the place was taken that equal it in project, type, reporter, summary. */
  List<HostIssue> madeSince(ActionPlace place);

  /** A type of issues. */
  record IssueKind(String id, String name) {}
}
