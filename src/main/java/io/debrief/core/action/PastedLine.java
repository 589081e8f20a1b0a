package io.debrief.core.action;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One pasted line, read: {@code summary @owner 2026-12-01}, or the key of an issue alone.
 *
 * @param wish what makes sense of it
 * @param wrong what does not
 */
record PastedLine(ActionWish wish, Optional<Refusal> wrong) {
  /** What people put before the items of a list. */
  private static final Pattern MARKER =
      Pattern.compile("^\\s*(?:(?:[-*+•–]|#+|\\d{1,3}[.)]|\\[[ xX]?\\])\\s+)*");

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d{1,18}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Owner and date stand at the end, in any order, each once. */
  static PastedLine read(String line, Optional<String> projectKey, Optional<String> issueType) {
    String said = MARKER.matcher(line).replaceFirst("").strip();
    if (KEY.matcher(said).matches()) {
      return new PastedLine(ActionWish.adopting(said, Optional.empty()), Optional.empty());
    }
    List<String> words = new ArrayList<>(List.of(said.split("\\s+", -1)));
    Optional<String> owner = Optional.empty();
    Optional<String> date = Optional.empty();
    while (!words.isEmpty()) {
      String last = words.get(words.size() - 1);
      if (owner.isEmpty() && last.length() > 1 && last.startsWith("@")) {
        owner = Optional.of(last.substring(1));
      } else if (date.isEmpty() && DATE.matcher(last).matches()) {
        date = Optional.of(last);
      } else {
        break;
      }
      words.remove(words.size() - 1);
    }
    Mistakes mistakes = new Mistakes();
    Optional<LocalDate> due = date.flatMap(text -> mistakes.from(() -> day(text)));
    return new PastedLine(
        new ActionWish(
            Optional.empty(),
            Optional.of(String.join(" ", Collections.unmodifiableList(words))),
            projectKey,
            issueType,
            owner,
            due,
            false,
            Optional.empty()),
        mistakes.together());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noSuchDay) {
      throw Refusal.invalid("due", Wording.of("debrief.actions.due.no-day", text));
    }
  }
}
