package io.debrief.web.shared;

import java.util.List;

/** What the blame lint found. */
public record BlameLintJson(List<FindingJson> findings) {
  /**
   * One finding.
   *
   * @param start in UTF-16 units of the given text, from 0
   * @param end of the first unit behind
   * @param reason in the reader's language
   * @param question leads to a kinder wording; in the reader's language
   * @param suggestions each may stand in place of what is from start to end
   */
  public record FindingJson(
      String rule,
      int start,
      int end,
      String text,
      String reason,
      String question,
      List<String> suggestions) {}
}
