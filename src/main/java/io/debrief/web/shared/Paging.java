package io.debrief.web.shared;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.List;

/** Which part of a list somebody asked for. */
public record Paging(int startAt, int maxResults) {
  /** No list gives more at once. */
  public static final int MOST = 100;

  /**
   * Reads the query parameters.
   *
   * @throws Refusal where one is not a number, or out of range
   */
  public static Paging of(String startAt, String maxResults) {
    return new Paging(
        number("startAt", startAt, 0, Integer.MAX_VALUE),
        number("maxResults", maxResults, 1, MOST));
  }

  private static int number(String field, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, together with the numbers that are out of range.
    }
    throw Refusal.invalid(
        field,
        Wording.of("debrief.json.number", field, Integer.toString(least), Integer.toString(most)));
  }

  public <T> List<T> of(List<T> all) {
    int from = Math.min(startAt, all.size());
    return all.subList(from, Math.min(all.size(), from + maxResults));
  }
}
