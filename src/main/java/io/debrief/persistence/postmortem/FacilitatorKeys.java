package io.debrief.persistence.postmortem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Pages through the facilitators of post-mortems, each once. */
public final class FacilitatorKeys {
  private FacilitatorKeys() {}

  /**
   * A page of rows may hold one facilitator many times, so it goes on until there are enough.
   *
   * @param page the next rows after that user key, in the order of the facilitators' keys; all of
   *     one facilitator's rows may be passed over once one is there
   */
  public static List<String> after(
      String afterKey, int most, Function<String, PostMortemRow[]> page) {
    List<String> keys = new ArrayList<>();
    String after = afterKey;
    while (keys.size() < most) {
      List<String> some =
          Arrays.stream(page.apply(after))
              .map(PostMortemRow::getFacilitatorKey)
              .distinct()
              .limit(most - keys.size())
              .toList();
      if (some.isEmpty()) {
        break;
      }
      keys.addAll(some);
      after = keys.get(keys.size() - 1);
    }
    return keys;
  }
}
