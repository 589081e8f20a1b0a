package io.debrief.core.action;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A post-mortem promises an action item. The host's link is the promise; this is its detail.
 *
 * @param id ours
 * @param postMortemId of the post-mortem, as we number them
 * @param issueId of the action item
 * @param linkId of the host's link
 * @param byKey user key of who promised it
 * @param strength empty until somebody says it
 * @param factorIds of the factors that it answers
 * @param copied the link came with a clone, and nobody has confirmed it
 */
public record Promise(
    long id,
    long postMortemId,
    long issueId,
    long linkId,
    Instant promisedAt,
    String byKey,
    Optional<Strength> strength,
    Set<Long> factorIds,
    boolean copied,
    int version) {
  /** One that names no factor yet. */
  public Promise(
      long id,
      long postMortemId,
      long issueId,
      long linkId,
      Instant promisedAt,
      String byKey,
      Optional<Strength> strength,
      boolean copied,
      int version) {
    this(id, postMortemId, issueId, linkId, promisedAt, byKey, strength, Set.of(), copied, version);
  }

  public Promise withStrength(Optional<Strength> said) {
    return new Promise(
        id, postMortemId, issueId, linkId, promisedAt, byKey, said, factorIds, copied, version);
  }

  Promise answering(Set<Long> factors) {
    return new Promise(
        id, postMortemId, issueId, linkId, promisedAt, byKey, strength, factors, copied, version);
  }

  public Promise confirmed() {
    return new Promise(
        id, postMortemId, issueId, linkId, promisedAt, byKey, strength, factorIds, false, version);
  }
}
