package io.debrief.core.postmortem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps post-mortems. What has no issue yet is a reservation and not found as a post-mortem. */
public interface PostMortemStore {
  Optional<PostMortem> ofIssue(long issueId);

  Optional<PostMortem> ofIncident(long incidentId);

  /** The id of the issue of the incident's post-mortem, in one statement. */
  Optional<Long> issueOfIncident(long incidentId);

  /** In one look-up what {@link #ofIncident} answers, and whether one is being made. */
  Standing standingOf(long incidentId);

  /** Those with our ids, at most a thousand, in two statements. */
  List<PostMortem> withIds(Collection<Long> ids);

  /** The post-mortem that the request made. */
  Optional<PostMortem> ofRequest(String requestId);

  /** Whether any post-mortem or reservation answers that request. */
  boolean isUsed(String requestId);

  /** The reservation for the incident that nobody completed. */
  Optional<Reservation> reservationFor(long incidentId);

  /**
   * The caller holds the locks of all its incidents and has seen that none is taken. Fails where
   * the request id is used.
   */
  Reservation reserve(Reservation reservation);

  /** Makes a post-mortem of the reservation. */
  PostMortem complete(Reservation reservation, long issueId, int recordsLeftOut);

  /** Whether another post-mortem than the reservation's has this issue. */
  boolean isTaken(long issueId);

  /** Those without the facilitator, in the order in which they were written. */
  List<Participant> participantsOf(long postMortemId);

  /** To a post-mortem that has none. */
  void addParticipants(long postMortemId, List<Participant> participants);

  /** The caller holds the lock of the post-mortem. */
  void setParticipants(long postMortemId, List<Participant> participants);

  /**
   * Stores facilitator, meeting and publication under the next version. The caller holds the lock
   * of the post-mortem and has compared the version.
   */
  PostMortem change(PostMortem postMortem);

  /**
   * Post-mortems by descending id, those before {@code beforeId} first; a bounded page in two
   * statements.
   */
  List<PostMortem> before(long beforeId, int most);

  /** The place waits for the person to make the issue in the host's own form. */
  void awaitIssue(Reservation reservation);

  /** The person's latest places in the project whose issue is yet to be made. */
  List<Unfinished> unfinishedOf(long projectId, String reporterKey);

  /** The next places without an issue by our id, at most so many; empty after the last. */
  List<Unfinished> unfinished(long afterId, int most);

  /** Whether the place is there still, and without an issue. */
  boolean isUnfinished(Reservation reservation);

  void release(Reservation reservation);

  /** The caller holds the lock of the incident and has seen that it is not taken. */
  void addIncident(PostMortem postMortem, long incidentId);

  /** Forgets the post-mortem with all that we keep about it. */
  void forget(PostMortem postMortem);

  /** The incident is gone; the post-mortem goes on for its other incidents. */
  void forgetIncident(long incidentId);

  /** The next post-mortems by our id, at most so many; empty after the last. */
  List<PostMortem> page(long afterId, int most);

  /**
   * Incidents with their post-mortems or places by descending id of the incident, those before the
   * id first; in one statement.
   */
  List<OfIncident> incidentsBefore(long beforeIncidentId, int most);

  /** An incident and what we number its post-mortem. */
  record OfIncident(long incidentId, long postMortemId) {}
}
