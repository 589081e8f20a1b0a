package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItem;

/** Says how a follow-up stands now, by its issue and by the time. */
@UseCase
public class TellStanding {
  private final FollowUpSettings settings;
  private final PromisedDates dates;
  private final FollowUpTime time;
  private final Human human;
  private final ItemHistory history;

  public TellStanding(
      FollowUpSettings settings,
      PromisedDates dates,
      FollowUpTime time,
      Human human,
      ItemHistory history) {
    this.settings = settings;
    this.dates = dates;
    this.time = time;
    this.human = human;
    this.history = history;
  }

  /** Without its history: enough where {@link InLine#isOpenToDoubt} is not. */
  FollowUp byFacts(FollowUp kept, ActionItem issue) {
    return dates.assessed(InLine.facts(kept, issue), issue);
  }

  FollowUp byHistory(FollowUp kept, ActionItem issue) {
    InLine inLine =
        new InLine(
            human,
            settings.wontDoResolutions(),
            at -> dates.next(kept.issueId(), at),
            time::reviewAfter);
    return dates.assessed(inLine.of(kept, issue, history.of(kept.issueId())), issue);
  }
}
