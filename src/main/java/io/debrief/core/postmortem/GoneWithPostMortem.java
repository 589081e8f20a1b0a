package io.debrief.core.postmortem;

/** What goes with a post-mortem whose issue is deleted. Slices provide theirs. */
public interface GoneWithPostMortem {
  /**
   * The post-mortem is about to be forgotten.
   *
   * @return done after the commit, under no lock
   */
  Runnable forgetting(long postMortemId);
}
