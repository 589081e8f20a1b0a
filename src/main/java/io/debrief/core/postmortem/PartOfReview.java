package io.debrief.core.postmortem;

import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Locale;

/** One of the five parts of a good post-mortem: says what it still lacks. Slices provide theirs. */
public interface PartOfReview {
  Part part();

  /** What is missing, in words; empty when the part is done. */
  List<Wording> lacks(Review review);

  /** Whether a post-mortem can be published only when that, which {@link #lacks} told, is there. */
  default boolean holdsUp(Wording lack) {
    return true;
  }

  /** The spine, in the order in which a person meets it. */
  enum Part {
    NARRATIVE,
    CAUSES,
    ACTIONS,
    FOLLOW_UP;

    /** {@code narrative} … {@code followUp}. */
    public String word() {
      return this == FOLLOW_UP ? "followUp" : name().toLowerCase(Locale.ROOT);
    }
  }
}
