package io.debrief.core.action;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps promises, one for each of the host's links. */
public interface PromiseStore {
  /** More than that no post-mortem promises. */
  int MOST = 10_000;

  /** {@link #rank} of what was never ranked: before everything that was. */
  long UNRANKED = Long.MIN_VALUE;

  /** By need, at most {@link #MOST}. */
  List<Promise> ofPostMortem(long postMortemId);

  int countOf(long postMortemId);

  /** By need: the lowest rank first, then in the order in which they were promised. */
  List<Promise> page(long postMortemId, int startAt, int atMost);

  /** By whom an issue is promised, in the order in which it was, at most {@link #MOST}. */
  List<Promise> ofIssue(long issueId);

  /** Of all these issues, in one statement for each started thousand. */
  List<Promise> ofIssues(Collection<Long> issueIds);

  Optional<Promise> ofLink(long linkId);

  /** The caller holds the lock of the post-mortem's promises. Fails where the link has one. */
  Promise add(Promise promise);

  /**
   * Stores strength and confirmation under the next version. The caller holds the lock of the
   * post-mortem's promises and has compared the version.
   */
  Promise save(Promise promise);

  void forget(Promise promise);

  void forgetPostMortem(long postMortemId);

  void forgetIssue(long issueId);

  /** The next promised issues by their id, each once, at most so many; empty after the last. */
  List<Long> pageOfIssues(long afterIssueId, int atMost);

  /**
   * Says how soon an action item needs somebody, so that lists begin with what does: for every
   * promise of the issue. Low is soon; the epoch day of the next look is meant, and {@link
   * Long#MAX_VALUE} for what is done. Writes nothing where the rank is the same.
   */
  void rank(long issueId, long rank);
}
