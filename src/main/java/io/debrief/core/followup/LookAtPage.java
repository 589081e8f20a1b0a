package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at some follow-ups again: their issues in one look-up, what differs in one transaction. */
@UseCase
public class LookAtPage {
  private final ActionItemIssues issues;
  private final TellStanding standing;
  private final RewriteFollowUps rewriting;
  private final FollowIssue following;
  private final LeaveIssue leaving;

  public LookAtPage(
      ActionItemIssues issues,
      TellStanding standing,
      RewriteFollowUps rewriting,
      FollowIssue following,
      LeaveIssue leaving) {
    this.issues = issues;
    this.standing = standing;
    this.rewriting = rewriting;
    this.following = following;
    this.leaving = leaving;
  }

  /** Where something fails, each is looked at alone, so that one keeps no other from its turn. */
  Work look(List<FollowUp> page, SweepLog log) {
    try {
      return new Work(page.size(), changed(page));
    } catch (RuntimeException failure) {
      if (page.size() == 1) {
        return failed(page.get(0), failure, log);
      }
      return page.stream().map(followUp -> alone(followUp, log)).reduce(Work.NONE, Work::and);
    }
  }

  /** The page may have been written, and only then refused by the search, which is told again. */
  private Work alone(FollowUp followUp, SweepLog log) {
    try {
      int changed = changed(List.of(followUp));
      return new Work(1, Math.max(changed, rewriting.tellSearch(followUp.issueId())));
    } catch (RuntimeException failure) {
      return failed(followUp, failure, log);
    }
  }

  private static Work failed(FollowUp followUp, RuntimeException failure, SweepLog log) {
    log.failed("look again at issue " + followUp.issueId(), failure);
    return new Work(1, 0).and(Work.FAILURE);
  }

  private int changed(List<FollowUp> page) {
    List<Long> ids = page.stream().map(FollowUp::issueId).toList();
    Map<Long, ActionItem> items =
        issues.whoeverSeesThem(ids).stream()
            .collect(Collectors.toMap(item -> item.issue().id(), Function.identity()));
    Map<Long, FollowUp> seen = new HashMap<>();
    Map<Long, FollowUp> wanted = new HashMap<>();
    int changed = 0;
    for (FollowUp followUp : page) {
      ActionItem item = items.get(followUp.issueId());
      if (item == null) {
        leaving.gone(followUp.issueId());
        changed++;
      } else if (InLine.isOpenToDoubt(followUp, item)) {
        changed += following.follow(followUp.issueId());
      } else {
        FollowUp now = standing.byFacts(followUp, item);
        if (!now.equals(followUp)) {
          seen.put(followUp.issueId(), followUp);
          wanted.put(followUp.issueId(), now);
        }
      }
    }
    return changed + write(seen, wanted);
  }

  /** What somebody else wrote since we read it has been looked at by that. */
  private int write(Map<Long, FollowUp> seen, Map<Long, FollowUp> wanted) {
    return wanted.isEmpty()
        ? 0
        : rewriting.rewrite(
            wanted.keySet(),
            kept -> kept.equals(seen.get(kept.issueId())) ? wanted.get(kept.issueId()) : kept);
  }
}
