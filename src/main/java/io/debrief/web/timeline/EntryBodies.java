package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.timeline.EnteredTime;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.EntryWish;
import io.debrief.web.shared.JsonBody;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Reads what a person wants an entry to be. */
@JiraComponent
public class EntryBodies {
  private final ReaderTime time;

  public EntryBodies(ReaderTime time) {
    this.time = time;
  }

  /** A new entry is pinned in a second step. */
  EntryWish first(JsonBody body) {
    return wish(body, Optional.empty());
  }

  EntryWish change(JsonBody body) {
    return wish(body, body.flag("pinned"));
  }

  private EntryWish wish(JsonBody body, Optional<Boolean> pinned) {
    Optional<Instant> at =
        body.text("at").map(text -> EnteredTime.of("at", text.strip(), time.zone()));
    Optional<String> text = body.text("text");
    Optional<EntryKind> kind = body.text("kind").map(EntryBodies::kind);
    body.refuseOthers();
    return new EntryWish(at, text, kind, pinned);
  }

  private static EntryKind kind(String word) {
    return Arrays.stream(EntryKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> Refusal.invalid("kind", Wording.of("debrief.timeline.kind.unknown")));
  }

  /** What is no number is the id of nothing. */
  static long id(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.notFound("id");
    }
    return Long.parseLong(text);
  }
}
