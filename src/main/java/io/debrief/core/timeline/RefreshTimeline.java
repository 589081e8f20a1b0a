package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.incident.Incident;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds what the host recorded since, and touches nothing that people made of the rest. */
@UseCase
public class RefreshTimeline {
  private final ReadTimeline reading;
  private final TimelineStore store;
  private final TimelineAccess access;
  private final TimelineLock lock;
  private final Clock clock;

  public RefreshTimeline(
      ReadTimeline reading,
      TimelineStore store,
      TimelineAccess access,
      TimelineLock lock,
      Clock clock) {
    this.reading = reading;
    this.store = store;
    this.access = access;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Reads the records of the incidents again.
   *
   * @return how many entries are new
   */
  public int refresh(Curator curator, List<HostIssue> incidents) {
    access.rightsOf(curator).requireAdd();
    List<Incident> all =
        incidents.stream().map(issue -> new Incident(issue, Optional.empty())).toList();
    // The host is asked before the lock is taken: reading may take long.
    Reading read = reading.read(all, curator.person(), store.withDeleted(curator.postMortemId()));
    return lock.writing(
        curator.postMortemId(),
        () -> {
          List<TimelineEntry> held = store.withDeleted(curator.postMortemId());
          ReadTimeline.Again again = read.beside(held);
          store.add(curator.postMortemId(), again.news().entries());
          store.fold(curator.postMortemId(), again.news().folded());
          noteWhatIsGone(held, again.records());
          return again.news().entries().size();
        });
  }

  private void noteWhatIsGone(List<TimelineEntry> held, Set<String> records) {
    Instant now = clock.instant();
    held.stream()
        .filter(entry -> entry.source() != Source.PERSON)
        .flatMap(entry -> noted(entry, records.contains(entry.record()), now))
        .forEach(store::save);
  }

  /** With the same version: what a person is writing at this moment must not become stale. */
  private static Stream<TimelineEntry> noted(TimelineEntry entry, boolean there, Instant now) {
    return entry.curated().removedAt().isEmpty() == there
        ? Stream.empty()
        : Stream.of(
            entry.withCurated(
                entry.curated().removed(there ? Optional.empty() : Optional.of(now))));
  }
}
