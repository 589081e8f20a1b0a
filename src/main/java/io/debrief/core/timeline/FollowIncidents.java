package io.debrief.core.timeline;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import java.util.List;
import java.util.Optional;

/** Keeps a timeline in step when incidents join and leave its post-mortem. */
@UseCase
public class FollowIncidents {
  private final ReadTimeline reading;
  private final TimelineStore store;
  private final TimelineLock lock;

  public FollowIncidents(ReadTimeline reading, TimelineStore store, TimelineLock lock) {
    this.reading = reading;
    this.store = store;
    this.lock = lock;
  }

  /** Adds what is new, and touches nothing that people made of the rest. */
  public void readAgain(long postMortemId, List<HostIssue> incidents, Person reader) {
    List<Incident> all =
        incidents.stream().map(issue -> new Incident(issue, Optional.empty())).toList();
    Reading read = reading.read(all, reader, store.withDeleted(postMortemId));
    lock.writing(
        postMortemId,
        () -> {
          ReadTimeline.Again again = read.beside(store.withDeleted(postMortemId));
          store.add(postMortemId, again.news().entries());
          store.fold(postMortemId, again.news().folded());
          return null;
        });
  }

  /** Whoever sees the incidents that stay need not see the one that left. */
  public void forget(long postMortemId, long incidentId) {
    lock.writing(
        postMortemId,
        () -> {
          store.forgetIncident(postMortemId, incidentId);
          return null;
        });
  }
}
