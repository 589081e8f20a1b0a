package io.debrief.sandbox.jira.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds words, beginnings of words ({@code check*}) and quoted phrases in texts: what a replacement
 * changes is there, which both databases can tell.
 */
final class TextMatch {
  private TextMatch() {}

  static Condition of(Field field, String wanted) {
    String text = wanted.strip();
    boolean phrase = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    List<String> wishes = phrase ? List.of(text) : Arrays.asList(text.split("\\s+", -1));
    return Condition.joined("and", wishes.stream().map(wish -> one(field, wish)).toList());
  }

  /** Finds the words of a wish in a text, one right after the other. */
  static String pattern(String wish) {
    String words =
        String.join(
            "[^a-z0-9]+",
            Arrays.stream(wish.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}*]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("*", "[a-z0-9]*"))
                .toList());
    return "(^|[^a-z0-9])" + words + "($|[^a-z0-9])";
  }

  private static Condition one(Field field, String wish) {
    String pattern = pattern(wish);
    String comment =
        "exists (select 1 from issue_comment m where m.issue_id = i.issue_id and m.group_level is"
            + " null and m.role_level is null and regexp_replace(m.body, ?, '', 'i') <> m.body)";
    String summary = "regexp_replace(i.summary, ?, '', 'i') <> i.summary";
    String description =
        "coalesce(regexp_replace(i.description, ?, '', 'i') <> i.description, false)";
    return switch (field) {
      case COMMENT -> Condition.of(comment, pattern);
      case SUMMARY -> Condition.of(summary, pattern);
      case DESCRIPTION -> Condition.of(description, pattern);
      default ->
          Condition.of(
              summary + " or " + description + " or " + comment, pattern, pattern, pattern);
    };
  }
}
