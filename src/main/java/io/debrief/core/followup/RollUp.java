package io.debrief.core.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads and counts follow-ups by the post-mortems that promised them. */
public interface RollUp {
  /**
   * All that one post-mortem promises, by the id of the issue, in one statement by index: who shows
   * a post-mortem asks {@link LoadedFollowUps}.
   */
  Map<Long, FollowUp> of(long postMortemId);

  /** Those of the post-mortems that promise something open, in one statement by index. */
  Set<Long> openAmong(Collection<Long> postMortemIds);

  /**
   * User keys of those who facilitate a post-mortem with missed follow-ups, in an order of its own,
   * after that one; nobody twice.
   */
  List<String> facilitatorsAfter(LocalDate today, String afterKey, int most);

  /**
   * The issues of missed follow-ups by our id of the facilitator's post-mortems, in one statement.
   *
   * @param most of the follow-ups that are looked at
   */
  Map<Long, List<Long>> missedOf(String facilitatorKey, LocalDate today, int most);
}
