package io.debrief.core.timeline;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.Instant;
import java.util.Optional;

/** What a person wants an entry to be; what is empty stays as it is. */
public record EntryWish(
    Optional<Instant> at,
    Optional<String> text,
    Optional<EntryKind> kind,
    Optional<Boolean> pinned) {
  /** In UTF-16 units. */
  static final int LONGEST_TEXT = 2000;

  Instant requiredAt() {
    return at.orElseThrow(() -> Refusal.invalid("at", Wording.of("debrief.timeline.at.missing")));
  }

  String requiredText() {
    return sensibleText()
        .orElseThrow(() -> Refusal.invalid("text", Wording.of("debrief.timeline.text.blank")));
  }

  /** Without the blanks around it. */
  Optional<String> sensibleText() {
    Optional<String> words = text.map(String::strip);
    if (words.filter(String::isEmpty).isPresent()) {
      throw Refusal.invalid("text", Wording.of("debrief.timeline.text.blank"));
    }
    if (words.filter(it -> it.length() > LONGEST_TEXT).isPresent()) {
      throw Refusal.invalid(
          "text", Wording.of("debrief.timeline.text.long", Integer.toString(LONGEST_TEXT)));
    }
    return words;
  }
}
