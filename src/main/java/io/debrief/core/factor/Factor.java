package io.debrief.core.factor;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the things that together made an incident likely.
 *
 * @param id given by the store; 0 before
 * @param postMortemId as we number post-mortems
 * @param authorKey user key of who named it
 * @param editorKey user key of who changed it last
 * @param deletedAt since when it is deleted; the row stays, so that it can come back
 * @param version grows with every change but those of whys, which have their own
 */
public record Factor(
    long id,
    long postMortemId,
    FactorFacts facts,
    Optional<Acceptance> acceptance,
    Whys whys,
    String authorKey,
    Optional<String> editorKey,
    Optional<Instant> deletedAt,
    int version) {
  /** One that a person names. */
  static Factor named(long postMortemId, FactorFacts facts, String authorKey) {
    return new Factor(
        0,
        postMortemId,
        facts,
        Optional.empty(),
        Whys.NONE,
        authorKey,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  Factor withFacts(FactorFacts said) {
    return new Factor(
        id, postMortemId, said, acceptance, whys, authorKey, editorKey, deletedAt, version);
  }

  Factor accepted(Optional<Acceptance> said) {
    return new Factor(
        id, postMortemId, facts, said, whys, authorKey, editorKey, deletedAt, version);
  }

  Factor deleted(Optional<Instant> since) {
    return new Factor(
        id, postMortemId, facts, acceptance, whys, authorKey, editorKey, since, version);
  }

  Factor withWhys(Whys asked) {
    return new Factor(
        id, postMortemId, facts, acceptance, asked, authorKey, editorKey, deletedAt, version);
  }

  /** The next version, changed by that person. */
  Factor next(String byKey) {
    return new Factor(
        id,
        postMortemId,
        facts,
        acceptance,
        whys,
        authorKey,
        Optional.of(byKey),
        deletedAt,
        version + 1);
  }

  public boolean isDeleted() {
    return deletedAt.isPresent();
  }
}
