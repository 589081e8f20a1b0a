package io.debrief.web.factor;

import java.util.List;

/**
 * Which action items answer which factors.
 *
 * @param factors all of them
 * @param items the action items of this page that the asker sees
 * @param notVisible how many of this page the asker can't see
 * @param uncovered how many factors nothing answers
 * @param lookAgain how many accepted factors are to be looked at again
 * @param unnamed how many action items name no factor, whoever sees them
 */
public record CoverageJson(
    int startAt,
    int maxResults,
    int total,
    List<RowJson> factors,
    List<ItemJson> items,
    int notVisible,
    int uncovered,
    int lookAgain,
    int unnamed) {
  /** A factor; actionItems counts those that name it, whoever sees them. */
  public record RowJson(long id, String text, String cover, int actionItems) {}

  /** An action item and the factors that it answers. */
  public record ItemJson(String key, String summary, List<Long> factorIds, int version) {}
}
