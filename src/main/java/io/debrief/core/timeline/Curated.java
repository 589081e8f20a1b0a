package io.debrief.core.timeline;

import java.time.Instant;
import java.util.Optional;

/**
 * What people, and the refresh, made of an entry.
 *
 * @param text what people wrote; empty where our own label stands
 * @param pinnedAt since when it is pinned
 * @param pinnedQuote the comment as it was when it was pinned
 * @param editorKey user key of who changed it last
 * @param deletedAt since when it is deleted; the row stays, so that no refresh brings it back
 * @param removedAt since when the host has its record no more
 */
public record Curated(
    Optional<String> text,
    Optional<Instant> pinnedAt,
    Optional<String> pinnedQuote,
    Optional<String> editorKey,
    Optional<Instant> deletedAt,
    Optional<Instant> removedAt) {
  /** Nobody touched it. */
  public static final Curated NOT =
      new Curated(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Curated withText(Optional<String> newText) {
    return new Curated(newText, pinnedAt, pinnedQuote, editorKey, deletedAt, removedAt);
  }

  Curated pinned(Optional<Instant> since, Optional<String> quote) {
    return new Curated(text, since, quote, editorKey, deletedAt, removedAt);
  }

  Curated by(String newEditorKey) {
    return new Curated(
        text, pinnedAt, pinnedQuote, Optional.of(newEditorKey), deletedAt, removedAt);
  }

  Curated deleted(Optional<Instant> since) {
    return new Curated(text, pinnedAt, pinnedQuote, editorKey, since, removedAt);
  }

  Curated removed(Optional<Instant> since) {
    return new Curated(text, pinnedAt, pinnedQuote, editorKey, deletedAt, since);
  }
}
