package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.Clock;
import java.time.Instant;
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
              wish.pinned().map(pin -> pin(curator, entry, words, pin)).orElse(words));
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
              store
                  .entry(curator.postMortemId(), id)
                  .filter(found -> found.curated().deletedAt().isPresent() == ofDeleted)
                  .orElseThrow(() -> Refusal.notFound("id"));
          rights.requireEdit(entry);
          if (entry.version() != version) {
            return new Outcome(entry, true);
          }
          TimelineEntry changed = change.apply(entry);
          TimelineEntry signed = changed.withCurated(changed.curated().by(curator.person().key()));
          store.save(signed);
          return new Outcome(signed, false);
        });
  }

  /** A pinned comment keeps its words: that is what it is pinned for. */
  private Curated pin(Curator curator, TimelineEntry entry, Curated words, boolean pin) {
    if (!pin) {
      return words.pinned(Optional.empty(), Optional.empty());
    }
    if (words.pinnedAt().isPresent()) {
      return words;
    }
    Optional<String> quote =
        entry.source() == Source.COMMENT
            ? Optional.of(publicComment(curator, entry))
            : Optional.empty();
    return words.pinned(Optional.of(now()), quote);
  }

  private String publicComment(Curator curator, TimelineEntry entry) {
    return Optional.ofNullable(
            records.commentTexts(entry.incidentId(), curator.person()).get(entry.sourceId()))
        .orElseThrow(
            () -> Refusal.conflict("pinned", Wording.of("debrief.timeline.pin.not-public")));
  }

  private Instant now() {
    return clock.instant();
  }

  /**
   * What became of a wish.
   *
   * @param stale nothing was written: somebody was faster, and this is what they left
   */
  public record Outcome(TimelineEntry entry, boolean stale) {}
}
