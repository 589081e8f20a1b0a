package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Adds, changes, deletes and restores entries for people, and loses nobody's change. */
@UseCase
public class CurateTimeline {
  private final TimelineStore store;
  private final TimelineAccess access;
  private final TimelineLock lock;
  private final IncidentRecords records;
  private final Clock clock;

  public CurateTimeline(
      TimelineStore store,
      TimelineAccess access,
      TimelineLock lock,
      IncidentRecords records,
      Clock clock) {
    this.store = store;
    this.access = access;
    this.lock = lock;
    this.records = records;
    this.clock = clock;
  }

  public TimelineEntry add(Curator curator, EntryWish wish) {
    access.rightsOf(curator).requireAdd();
    TimelineEntry entry =
        TimelineEntry.written(
            wish.requiredAt(),
            wish.kind().orElse(EntryKind.OTHER),
            wish.requiredText(),
            curator.person().key());
    return lock.writing(
        curator.postMortemId(),
        () -> {
          refuseIfFull(curator);
          return store.add(curator.postMortemId(), entry);
        });
  }

  private void refuseIfFull(Curator curator) {
    long written =
        store.withDeleted(curator.postMortemId()).stream()
            .filter(entry -> entry.source() == Source.PERSON)
            .count();
    if (written >= TimelineStore.MOST_WRITTEN) {
      throw Refusal.conflict(
          null, Wording.of("debrief.timeline.full", Integer.toString(TimelineStore.MOST_WRITTEN)));
    }
  }

  public Outcome change(Curator curator, long id, int version, EntryWish wish) {
    Optional<String> text = wish.sensibleText();
    // The host is asked before the lock is taken.
    Optional<String> quote =
        wish.pinned().orElse(false) ? publicComment(curator, id) : Optional.empty();
    return write(
        curator,
        id,
        version,
        false,
        entry -> {
          Curated words = text.isPresent() ? entry.curated().withText(text) : entry.curated();
          return entry.next(
              wish.at().orElse(entry.at()),
              wish.kind().orElse(entry.kind()),
              wish.pinned().map(pin -> pin(entry, words, pin, quote)).orElse(words));
        });
  }

  public Outcome delete(Curator curator, long id, int version) {
    return write(curator, id, version, false, entry -> deleted(entry, Optional.of(now())));
  }

  /** Takes a deletion back. */
  public Outcome restore(Curator curator, long id, int version) {
    return write(curator, id, version, true, entry -> deleted(entry, Optional.empty()));
  }

  private static TimelineEntry deleted(TimelineEntry entry, Optional<Instant> since) {
    return entry.next(entry.curated().deleted(since));
  }

  private Outcome write(
      Curator curator,
      long id,
      int version,
      boolean ofDeleted,
      UnaryOperator<TimelineEntry> change) {
    TimelineRights rights = access.rightsOf(curator);
    return lock.writing(
        curator.postMortemId(),
        () -> {
          TimelineEntry entry =
              store.entry(curator.postMortemId(), id).orElseThrow(() -> Refusal.notFound("id"));
          rights.requireEdit(entry);
          Optional<Wording> conflict = conflict(entry, version, ofDeleted);
          if (conflict.isPresent()) {
            return new Outcome(entry, conflict);
          }
          TimelineEntry changed = change.apply(entry);
          TimelineEntry signed = changed.withCurated(changed.curated().by(curator.person().key()));
          store.save(signed);
          return new Outcome(signed, Optional.empty());
        });
  }

  private static Optional<Wording> conflict(TimelineEntry entry, int version, boolean ofDeleted) {
    boolean deleted = entry.curated().deletedAt().isPresent();
    if (deleted != ofDeleted) {
      return Optional.of(
          Wording.of(deleted ? "debrief.timeline.is-deleted" : "debrief.timeline.is-there"));
    }
    return entry.version() == version
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.timeline.stale"));
  }

  /** A pinned comment keeps its words: that is what it is pinned for. */
  private Curated pin(TimelineEntry entry, Curated words, boolean pin, Optional<String> comment) {
    if (!pin) {
      return words.pinned(Optional.empty(), Optional.empty());
    }
    if (words.pinnedAt().isPresent()) {
      return words;
    }
    if (entry.source() == Source.COMMENT && comment.isEmpty()) {
      throw Refusal.conflict("pinned", Wording.of("debrief.timeline.pin.not-public"));
    }
    return words.pinned(Optional.of(now()), comment);
  }

  /** What the entry's comment says now; empty for other entries and for what is not public. */
  private Optional<String> publicComment(Curator curator, long id) {
    return store
        .entry(curator.postMortemId(), id)
        .filter(entry -> entry.source() == Source.COMMENT)
        .flatMap(
            entry ->
                Optional.ofNullable(
                    records
                        .commentTexts(
                            entry.incidentId(), List.of(entry.sourceId()), curator.person())
                        .get(entry.sourceId())));
  }

  private Instant now() {
    return clock.instant();
  }

  /**
   * What became of a wish.
   *
   * @param entry as it is now
   * @param conflict why nothing was written: somebody was faster, and this is what they left
   */
  public record Outcome(TimelineEntry entry, Optional<Wording> conflict) {
    public boolean stale() {
      return conflict.isPresent();
    }
  }
}
