package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Lets an incident that a person linked by hand join a post-mortem, and one unlinked leave it. */
@UseCase
public class AdoptLinked {
  private final PostMortemStore store;
  private final PostMortemLinks links;
  private final People people;
  private final Locks locks;
  private final KeepLinked keeping;

  public AdoptLinked(
      PostMortemStore store,
      PostMortemLinks links,
      People people,
      Locks locks,
      KeepLinked keeping) {
    this.store = store;
    this.links = links;
    this.people = people;
    this.locks = locks;
    this.keeping = keeping;
  }

  /**
   * @return false where the incident has a post-mortem already, or one is being made
   */
  boolean adopt(HostIssue postMortem, HostIssue incident) {
    Optional<String> reporter = links.reporterKey(postMortem.id());
    Optional<Person> reader = reader(reporter);
    return reader.isPresent()
        && holding(
            postMortem.id(),
            incident.id(),
            () -> adopt(postMortem, incident, reader.get(), reporter));
  }

  private boolean adopt(
      HostIssue postMortem, HostIssue incident, Person reader, Optional<String> reporter) {
    Standing standing = store.standingOf(incident.id());
    Optional<PostMortem> ours = store.ofIssue(postMortem.id());
    if (standing.made().isPresent()
        || standing.beingMade()
        || ours.filter(it -> it.incidentIds().size() >= ChooseIncidents.MOST_INCIDENTS)
            .isPresent()) {
      return false;
    }
    Optional<Reservation> waiting = store.reservationFor(incident.id());
    if (ours.isPresent()) {
      List<HostIssue> all = links.issues(withThat(ours.get().incidentIds(), incident.id()));
      keeping.further(ours.get(), incident.id(), all, reader, waiting);
    } else {
      keeping.first(postMortem, incident, reader, reporter.orElse(reader.key()), waiting);
    }
    return true;
  }

  private Optional<Person> reader(Optional<String> reporter) {
    return people.asking().or(() -> reporter.flatMap(people::byKey));
  }

  private static List<Long> withThat(List<Long> ids, long id) {
    TreeSet<Long> all = new TreeSet<>(ids);
    all.add(id);
    return List.copyOf(all);
  }

  /**
   * Its records leave with it: the others' audience need not be that of the one that left. The
   * links are read again under the lock: meanwhile somebody may have linked it again, or unlinked
   * all.
   */
  boolean leave(HostIssue postMortem, long incidentId) {
    return holding(
        postMortem.id(),
        incidentId,
        () ->
            store
                .ofIssue(postMortem.id())
                .filter(ours -> ours.incidentIds().contains(incidentId))
                .filter(ours -> leaves(links.incidentsOf(postMortem.id()), ours, incidentId))
                .map(
                    ours -> {
                      keeping.without(
                          ours,
                          incidentId,
                          links.issues(without(ours.incidentIds(), incidentId)),
                          reader(links.reporterKey(postMortem.id())));
                      return true;
                    })
                .orElse(false));
  }

  private static boolean leaves(List<Long> linked, PostMortem ours, long incidentId) {
    return !linked.contains(incidentId) && ours.incidentIds().stream().anyMatch(linked::contains);
  }

  private static List<Long> without(List<Long> ids, long id) {
    return ids.stream().filter(other -> other != id).toList();
  }

  private boolean holding(long issueId, long incidentId, BooleanSupplier work) {
    TreeSet<String> names =
        new TreeSet<>(
            List.of(CreatePostMortem.lockOf(incidentId), "debrief-post-mortem-issue-" + issueId));
    return locks.holding(names, work::getAsBoolean);
  }
}
