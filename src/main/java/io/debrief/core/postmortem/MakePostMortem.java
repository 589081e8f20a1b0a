package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import io.debrief.core.timeline.ReadTimeline;
import io.debrief.core.timeline.TimelineStore;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Makes a post-mortem in steps that can be cut off anywhere: place, issue, links, timeline. A
 * repeat finds the place and goes on with the issue that was made for it.
 */
@UseCase
public class MakePostMortem {
  private final PostMortemStore store;
  private final PostMortemIssues issues;
  private final ReadTimeline reading;
  private final TimelineStore timelines;
  private final Transactions transactions;

  public MakePostMortem(
      PostMortemStore store,
      PostMortemIssues issues,
      ReadTimeline reading,
      TimelineStore timelines,
      Transactions transactions) {
    this.store = store;
    this.issues = issues;
    this.reading = reading;
    this.timelines = timelines;
    this.transactions = transactions;
  }

  /**
   * The id of the Post-mortem issue type.
   *
   * @throws Refusal where an administrator has yet to set it up
   */
  String issueTypeId() {
    return issues
        .issueTypeId()
        .orElseThrow(() -> Refusal.conflict(null, Wording.of("debrief.create.not-set-up")));
  }

  /**
   * The caller holds the locks of all incidents. Finds the post-mortem that is there, or makes it.
   */
  PostMortem make(Reservation wanted, List<Incident> incidents, Person asker) {
    Optional<PostMortem> existing = existing(wanted);
    if (existing.isPresent()) {
      return existing.get();
    }
    issues
        .whyNotLinkable()
        .ifPresent(
            reason -> {
              throw Refusal.conflict(null, reason);
            });
    Optional<Reservation> unfinished = unfinished(wanted);
    Optional<HostIssue> made = unfinished.flatMap(this::issueMadeFor);
    Reservation place = made.isPresent() ? unfinished.get() : replace(unfinished, wanted);
    // Read before we link: our own link is not a part of what unfolded.
    ReadTimeline.TimelineRead read = reading.of(incidents, asker);
    HostIssue issue = made.orElseGet(() -> create(place));
    place.incidentIds().forEach(incident -> issues.link(issue.id(), incident));
    return transactions.inOne(
        () -> {
          PostMortem postMortem = store.complete(place, issue.id(), read.leftOut());
          timelines.add(postMortem.id(), read.entries());
          return postMortem;
        });
  }

  /** Whether the post-mortem answers this very request. */
  boolean wasMadeBy(PostMortem postMortem, Reservation wanted) {
    return store
        .ofRequest(wanted.requestId())
        .filter(made -> made.id() == postMortem.id())
        .filter(
            made -> new HashSet<>(made.incidentIds()).equals(new HashSet<>(wanted.incidentIds())))
        .isPresent();
  }

  private Optional<PostMortem> existing(Reservation wanted) {
    return wanted.incidentIds().stream().flatMap(id -> store.ofIncident(id).stream()).findFirst();
  }

  private Optional<Reservation> unfinished(Reservation wanted) {
    Optional<Reservation> found =
        wanted.incidentIds().stream().flatMap(id -> store.reservationFor(id).stream()).findFirst();
    found
        .filter(
            other ->
                !new HashSet<>(other.incidentIds()).equals(new HashSet<>(wanted.incidentIds())))
        .ifPresent(
            other -> {
              throw Refusal.conflict("incidentKeys", Wording.of("debrief.create.unfinished"));
            });
    return found;
  }

  private Optional<HostIssue> issueMadeFor(Reservation unfinished) {
    return issues.madeSince(unfinished).stream()
        .filter(issue -> !store.isTaken(issue.id()))
        .findFirst();
  }

  private Reservation replace(Optional<Reservation> unfinished, Reservation wanted) {
    return transactions.inOne(
        () -> {
          unfinished.ifPresent(store::release);
          if (store.isUsed(wanted.requestId())) {
            throw Refusal.conflict("requestId", Wording.of("debrief.create.request-id.used"));
          }
          return store.reserve(wanted);
        });
  }

  private HostIssue create(Reservation place) {
    try {
      return issues.create(place);
    } catch (Refusal refusal) {
      // Nothing was made. Any other failure leaves the place: we cannot know.
      transactions.inOne(
          () -> {
            store.release(place);
            return null;
          });
      throw refusal;
    }
  }
}
