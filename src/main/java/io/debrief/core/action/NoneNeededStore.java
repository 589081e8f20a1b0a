package io.debrief.core.action;

import java.util.Optional;

/** Keeps why post-mortems promise nothing, one reason each. */
public interface NoneNeededStore {
  Optional<NoneNeeded> of(long postMortemId);

  /** In place of what was said before. The caller holds the lock of the promises. */
  void keep(NoneNeeded said);

  void forget(long postMortemId);
}
