package io.debrief.web.factor;

import java.util.List;

/** The factors of a post-mortem, in the order in which they were named. */
public record FactorsJson(
    int startAt, int maxResults, int total, List<FactorJson> values, MayJson may) {
  /** Whether the asker may name factors and ask whys, and why not. */
  public record MayJson(boolean add, String reason) {}
}
