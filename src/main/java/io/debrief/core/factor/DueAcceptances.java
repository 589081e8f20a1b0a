package io.debrief.core.factor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells whose post-mortems have accepted factors that are to be looked at again. */
public interface DueAcceptances {
  /** User keys of facilitators after that one, in their order; nobody twice. */
  List<String> facilitatorsAfter(LocalDate today, String afterKey, int most);

  /** How many by post-mortem that the facilitator has; at most so many are counted. */
  Map<Long, Integer> dueOf(String facilitatorKey, LocalDate today, int most);
}
