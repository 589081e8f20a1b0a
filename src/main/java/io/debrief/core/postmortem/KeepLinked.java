package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Transactions;
import io.debrief.core.incident.Incident;
import io.debrief.core.timeline.FollowIncidents;
import io.debrief.core.timeline.ReadTimeline;
import io.debrief.core.timeline.ReadTimeline.TimelineRead;
import java.util.List;
import java.util.Optional;

/** Stores what links by hand make of post-mortems. The callers hold the locks. */
@UseCase
public class KeepLinked {
  /** Request ids that begin so are ours: callers cannot send them. */
  static final String OUR_REQUEST_ID = "linked-";

  private final PostMortemStore store;
  private final ReadTimeline reading;
  private final KeepMade keeping;
  private final FollowIncidents timelines;
  private final Transactions transactions;

  public KeepLinked(
      PostMortemStore store,
      ReadTimeline reading,
      KeepMade keeping,
      FollowIncidents timelines,
      Transactions transactions) {
    this.store = store;
    this.reading = reading;
    this.keeping = keeping;
    this.timelines = timelines;
    this.transactions = transactions;
  }

  /** The issue becomes a post-mortem, that of its first incident. */
  void first(
      HostIssue postMortem,
      HostIssue incident,
      Person reader,
      String facilitatorKey,
      Optional<Reservation> waiting) {
    TimelineRead read = reading.of(List.of(new Incident(incident, Optional.empty())), reader);
    Reservation place =
        new Reservation(
            0,
            OUR_REQUEST_ID + postMortem.id(),
            List.of(incident.id()),
            postMortem.projectId(),
            postMortem.typeId(),
            postMortem.securityLevelId(),
            facilitatorKey,
            postMortem.summary(),
            facilitatorKey,
            Optional.empty(),
            List.of(),
            postMortem.created());
    transactions.inOne(
        () -> {
          waiting.ifPresent(store::release);
          return keeping.keep(store.reserve(place), postMortem.id(), read);
        });
  }

  /**
   * A further incident joins.
   *
   * @param all its incidents, the new one among them
   */
  void further(
      PostMortem postMortem,
      long incidentId,
      List<HostIssue> all,
      Person reader,
      Optional<Reservation> waiting) {
    transactions.inOne(
        () -> {
          waiting.ifPresent(store::release);
          store.addIncident(postMortem, incidentId);
          return null;
        });
    timelines.readAgain(postMortem.id(), all, reader);
  }

  /**
   * An incident leaves.
   *
   * @param rest the incidents that stay
   * @param reader for whom what is folded is counted again; where nobody is, the next reading does
   */
  void without(
      PostMortem postMortem, long incidentId, List<HostIssue> rest, Optional<Person> reader) {
    timelines.forget(postMortem.id(), incidentId);
    transactions.inOne(
        () -> {
          store.forgetIncident(incidentId);
          return null;
        });
    reader.ifPresent(person -> timelines.readAgain(postMortem.id(), rest, person));
  }
}
