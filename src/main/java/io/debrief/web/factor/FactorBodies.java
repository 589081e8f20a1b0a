package io.debrief.web.factor;

import io.debrief.core.factor.FactorWish;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.web.shared.JsonBody;
import java.util.List;
import java.util.Optional;

/** Reads what a person wants a factor to say. */
final class FactorBodies {
  private FactorBodies() {}

  static FactorWish wish(JsonBody body) {
    FactorWish wish =
        new FactorWish(
            body.text("text"),
            body.text("category"),
            body.text("origin"),
            texts(body, "tags"),
            body.text("evidence"),
            texts(body, "madeSense"),
            body.text("madeSenseNote"),
            body.has("threat") ? Optional.of(body.textsByName("threat")) : Optional.empty());
    body.refuseOthers();
    return wish;
  }

  private static Optional<List<String>> texts(JsonBody body, String field) {
    return body.has(field) ? Optional.of(body.texts(field)) : Optional.empty();
  }

  /** What is no number is the id of nothing. */
  static long id(String field, String text) {
    if (!text.matches("\\d{1,9}")) {
      throw Refusal.notFound(field);
    }
    return Long.parseLong(text);
  }

  static int version(String text) {
    if (text == null || !text.matches("\\d{1,9}")) {
      throw Refusal.invalid("version", Wording.of("debrief.json.version", "version"));
    }
    return Integer.parseInt(text);
  }
}
