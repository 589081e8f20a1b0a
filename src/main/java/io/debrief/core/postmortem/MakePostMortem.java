package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import io.debrief.core.timeline.ReadTimeline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a post-mortem in steps that can be cut off anywhere: place, issue, links, timeline. A
 * repeat finds the place and goes on with the issue that was made for it.
 */
@UseCase
public class MakePostMortem {
  private final PostMortemStore store;
  private final PostMortemIssues issues;
  private final ReadTimeline reading;
  private final KeepMade keeping;
  private final Transactions transactions;

  public MakePostMortem(
      PostMortemStore store,
      PostMortemIssues issues,
      ReadTimeline reading,
      KeepMade keeping,
      Transactions transactions) {
    this.store = store;
    this.issues = issues;
    this.reading = reading;
    this.keeping = keeping;
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
   *
   * @param appeared issues equal to what is wanted that the host's search may not know yet
   */
  Made make(Reservation wanted, List<Incident> incidents, Person asker, List<HostIssue> appeared) {
    boolean placed = false;
    for (long incident : wanted.incidentIds()) {
      Standing standing = store.standingOf(incident);
      if (standing.made().filter(it -> issues.exists(it.issueId())).isPresent()) {
        PostMortem there = standing.made().get();
        return new Made(there, wasMadeBy(there, wanted));
      }
      standing.made().ifPresent(this::forget);
      placed = placed || standing.placed();
    }
    issues
        .whyNotLinkable()
        .ifPresent(
            reason -> {
              throw Refusal.conflict(null, reason);
            });
    List<Reservation> unfinished = placed ? unfinished(wanted) : List.of();
    Optional<Resumed> resumed =
        unfinished.stream().flatMap(it -> resume(it, wanted, appeared)).findFirst();
    Reservation place = resumed.map(Resumed::place).orElseGet(() -> replace(unfinished, wanted));
    // Read before we link: our own link is not a part of what unfolded.
    ReadTimeline.TimelineRead read = reading.of(incidents, asker);
    HostIssue issue = resumed.map(Resumed::issue).orElseGet(() -> create(place));
    place.incidentIds().forEach(incident -> issues.link(issue.id(), incident));
    return new Made(
        keeping.keep(place, issue.id(), read), place.requestId().equals(wanted.requestId()));
  }

  /**
   * What there is now.
   *
   * @param byThisRequest whether it answers this very request
   */
  record Made(PostMortem postMortem, boolean byThisRequest) {}

  /** Whether the issue of the place has been made, and fits what is wanted by now. */
  boolean isThere(Reservation place, Reservation wanted, List<HostIssue> appeared) {
    return resume(place, wanted, appeared).findAny().isPresent();
  }

  /** Whether the place is there still, and without an issue. */
  boolean isUnfinished(Reservation place) {
    return store.isUnfinished(place);
  }

  /** Frees the place for others. The caller holds the locks. */
  void giveUp(Reservation place) {
    transactions.inOne(
        () -> {
          store.release(place);
          return null;
        });
  }

  private boolean wasMadeBy(PostMortem postMortem, Reservation wanted) {
    return store
        .ofRequest(wanted.requestId())
        .filter(made -> made.id() == postMortem.id())
        .filter(made -> sameIncidents(made.incidentIds(), wanted.incidentIds()))
        .isPresent();
  }

  /** Deleting a project tells nobody of its issues, so a deletion may have gone unheard. */
  private void forget(PostMortem gone) {
    transactions.inOne(
        () -> {
          store.forget(gone);
          return null;
        });
  }

  private List<Reservation> unfinished(Reservation wanted) {
    return wanted.incidentIds().stream()
        .flatMap(id -> store.reservationFor(id).stream())
        .distinct()
        .toList();
  }

  /**
   * The issue that was made for a place before its maker was cut off; we hold the lock of an
   * incident of it, so nobody is at work on it. Only what fits the wish is taken up: the incidents
   * may have been restricted or moved meanwhile.
   */
  private Stream<Resumed> resume(Reservation place, Reservation wanted, List<HostIssue> appeared) {
    if (!sameIncidents(place.incidentIds(), wanted.incidentIds())) {
      return Stream.empty();
    }
    return Stream.of(appeared, issues.madeSince(place))
        .flatMap(List::stream)
        .filter(wanted::isMetBy)
        .filter(issue -> !store.isTaken(issue.id()))
        .limit(1)
        .map(issue -> new Resumed(place, issue));
  }

  private static boolean sameIncidents(List<Long> some, List<Long> others) {
    return new HashSet<>(some).equals(new HashSet<>(others));
  }

  /** The store takes each request id once: only where it refuses do we ask whether that is why. */
  private Reservation replace(List<Reservation> unfinished, Reservation wanted) {
    if (unfinished.equals(List.of(wanted))) {
      return wanted;
    }
    try {
      return transactions.inOne(
          () -> {
            unfinished.forEach(store::release);
            return store.reserve(wanted);
          });
    } catch (RuntimeException failure) {
      if (store.isUsed(wanted.requestId())) {
        throw Refusal.conflict("requestId", Wording.of("debrief.create.request-id.used"));
      }
      throw failure;
    }
  }

  private record Resumed(Reservation place, HostIssue issue) {}

  private HostIssue create(Reservation place) {
    try {
      return issues.create(place);
    } catch (Refusal refusal) {
      // Nothing was made. Any other failure leaves the place: we cannot know.
      transactions.inOne(
          () -> {
            if (refusal.facts().containsKey(PostMortemIssues.CREATE_FORM)) {
              // The person may make the issue in the host's own form; then it is this one.
              store.awaitIssue(place);
            } else {
              store.release(place);
            }
            return null;
          });
      throw refusal;
    }
  }
}
