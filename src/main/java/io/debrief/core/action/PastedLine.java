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

/** Reads one pasted line: {@code summary @owner 2026-12-01}, or the key of an issue alone. */
final class PastedLine {
  /** What people put before the items of a list. */
  private static final Pattern MARKER =
      Pattern.compile("^\\s*(?:(?:[-*+•–]|#+|\\d{1,3}[.)]|\\[[ xX]?\\])\\s+)*");

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-\\d{1,18}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private PastedLine() {}

  /** Owner and date stand at the end, in any order, each once. */
  static ActionWish read(String line, Optional<String> projectKey, Optional<String> issueType) {
    String text = MARKER.matcher(line).replaceFirst("").strip();
    if (KEY.matcher(text).matches()) {
      return ActionWish.adopting(text, Optional.empty());
    }
    List<String> words = new ArrayList<>(List.of(text.split("\\s+", -1)));
    Optional<String> owner = Optional.empty();
    Optional<LocalDate> due = Optional.empty();
    while (!words.isEmpty()) {
      String last = words.get(words.size() - 1);
      if (owner.isEmpty() && last.length() > 1 && last.startsWith("@")) {
        owner = Optional.of(last.substring(1));
      } else if (due.isEmpty() && DATE.matcher(last).matches()) {
        due = Optional.of(day(last));
      } else {
        break;
      }
      words.remove(words.size() - 1);
    }
    return new ActionWish(
        Optional.empty(),
        Optional.of(String.join(" ", Collections.unmodifiableList(words))),
        projectKey,
        issueType,
        owner,
        due,
        false,
        Optional.empty());
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noSuchDay) {
      throw Refusal.invalid("due", Wording.of("debrief.actions.due.no-day", text));
    }
  }
}
