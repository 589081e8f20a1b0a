package io.debrief.core.timeline;

import io.debrief.core.host.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Gentle questions about a timeline: long silences, an impossible order, entries outside. */
public final class TimelineChecks {
  /** Longer than this, and we ask. */
  static final Duration SILENCE = Duration.ofMinutes(30);

  /** So many silences are named, the longest; the rest is counted. */
  static final int MOST_SILENCES = 3;

  private final List<TimelineEntry> entries;
  private final Optional<Instant> start;
  private final Optional<Instant> end;

  private TimelineChecks(List<TimelineEntry> entries) {
    this.entries = entries;
    this.start = first(EntryKind.STARTED);
    this.end = first(EntryKind.RESOLVED);
  }

  /**
   * Asks.
   *
   * @param entries oldest first
   * @param speech says times as the reader expects them
   */
  public static List<Wording> of(List<TimelineEntry> entries, Speech speech) {
    TimelineChecks checks = new TimelineChecks(entries);
    List<Wording> found = new ArrayList<>();
    checks.order().ifPresent(found::add);
    checks.outside().forEach(found::add);
    found.addAll(checks.silences(speech));
    return List.copyOf(found);
  }

  private Optional<Wording> order() {
    return first(EntryKind.DETECTED)
        .filter(detected -> start.filter(detected::isBefore).isPresent())
        .map(detected -> Wording.of("debrief.timeline.check.detected-before-start"));
  }

  private List<Wording> outside() {
    List<Wording> found = new ArrayList<>();
    start.ifPresent(
        at -> count(found, "debrief.timeline.check.before", entry -> entry.at().isBefore(at)));
    end.ifPresent(
        at -> count(found, "debrief.timeline.check.after", entry -> entry.at().isAfter(at)));
    return found;
  }

  private void count(List<Wording> found, String key, Predicate<TimelineEntry> wanted) {
    long count = entries.stream().filter(wanted).count();
    if (count > 0) {
      found.add(Wording.of(key, Long.toString(count)));
    }
  }

  private List<Wording> silences(Speech speech) {
    List<Silence> all = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      Silence silence = new Silence(entries.get(i - 1).at(), entries.get(i).at());
      if (silence.lasts().compareTo(SILENCE) > 0 && isInside(silence)) {
        all.add(silence);
      }
    }
    List<Wording> found = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing(Silence::lasts).reversed())
        .limit(MOST_SILENCES)
        .sorted(Comparator.comparing(Silence::from))
        .map(
            it ->
                Wording.of(
                    "debrief.timeline.check.silence",
                    speech.lasting(it.lasts()),
                    speech.time(it.from())))
        .forEach(found::add);
    if (all.size() > MOST_SILENCES) {
      found.add(
          Wording.of(
              "debrief.timeline.check.silences", Integer.toString(all.size() - MOST_SILENCES)));
    }
    return found;
  }

  private boolean isInside(Silence silence) {
    return start.filter(silence.from()::isBefore).isEmpty()
        && end.filter(silence.until()::isAfter).isEmpty();
  }

  private Optional<Instant> first(EntryKind kind) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind)
        .map(TimelineEntry::at)
        .findFirst();
  }

  private record Silence(Instant from, Instant until) {
    Duration lasts() {
      return Duration.between(from, until);
    }
  }

  /** Says times and durations for one reader. */
  public interface Speech {
    String time(Instant at);

    String lasting(Duration duration);
  }
}
