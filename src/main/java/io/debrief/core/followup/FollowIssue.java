package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItemIssues;
import java.util.List;

/** Takes in what others did to an issue that is followed up. */
@UseCase
public class FollowIssue {
  private final RewriteFollowUps rewriting;
  private final ActionItemIssues issues;
  private final TellStanding standing;
  private final LeaveIssue leaving;

  public FollowIssue(
      RewriteFollowUps rewriting,
      ActionItemIssues issues,
      TellStanding standing,
      LeaveIssue leaving) {
    this.rewriting = rewriting;
    this.issues = issues;
    this.standing = standing;
    this.leaving = leaving;
  }

  /** The issue was changed. One statement where it is not followed up. */
  public void changed(long issueId) {
    if (rewriting.isKept(issueId)) {
      bringInLine(issueId);
    }
  }

  /** The issue was deleted. One statement where it was not followed up. */
  public void deleted(long issueId) {
    if (rewriting.isKept(issueId)) {
      leaving.gone(issueId);
    }
  }

  /**
   * The issue may have been changed or deleted.
   *
   * @return how many follow-ups were written or forgotten: none or one
   */
  int follow(long issueId) {
    if (issues.whoeverSeesThem(List.of(issueId)).isEmpty()) {
      leaving.gone(issueId);
      return 1;
    }
    return bringInLine(issueId);
  }

  private int bringInLine(long issueId) {
    return rewriting.rewrite(
        List.of(issueId),
        kept ->
            issues.whoeverSeesThem(List.of(issueId)).stream()
                .findFirst()
                .map(issue -> standing.byHistory(kept, issue))
                .orElse(kept));
  }
}
