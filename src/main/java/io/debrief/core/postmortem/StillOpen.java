package io.debrief.core.postmortem;

import java.util.Collection;
import java.util.Set;

/** Says what published post-mortems still wait for. Slices provide theirs. */
public interface StillOpen {
  /** Those of the post-mortems, by our ids, that wait for something: in one statement. */
  Set<Long> among(Collection<Long> postMortemIds);
}
