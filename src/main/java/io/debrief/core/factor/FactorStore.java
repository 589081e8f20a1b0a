package io.debrief.core.factor;

import java.util.List;
import java.util.Optional;

/** Keeps factors with their whys. Who reads before a write holds {@link FactorLock}. */
public interface FactorStore {
  /** At most so many factors of one post-mortem are there. */
  int MOST = 100;

  /** At most so many deleted ones can come back. */
  int MOST_DELETED = 100;

  /** At most so many whys stand beneath the factors of one post-mortem. */
  int MOST_WHYS = 200;

  /** Those that are not deleted, in the order in which they were named; in one statement. */
  List<Factor> of(long postMortemId);

  /** All, those that were deleted among them. */
  List<Factor> withDeleted(long postMortemId);

  /** Also one that was deleted. */
  Optional<Factor> factor(long postMortemId, long id);

  /** The answer has its id. */
  Factor add(Factor factor);

  /** Writes all that people may change, and the version. */
  void save(Factor factor);

  void forget(Factor factor);

  void forgetPostMortem(long postMortemId);
}
