package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorStore;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds and stores what one promise says, and knows which factors it may name. */
@UseCase
public class PromiseDetails {
  private final PromiseStore promises;
  private final FactorStore factors;

  public PromiseDetails(PromiseStore promises, FactorStore factors) {
    this.promises = promises;
    this.factors = factors;
  }

  Optional<Promise> of(long postMortemId, long issueId) {
    return promises.ofIssue(issueId).stream()
        .filter(promise -> promise.postMortemId() == postMortemId)
        .findFirst();
  }

  /** The caller holds the lock of the post-mortem's promises and has compared the version. */
  Promise save(Promise promise) {
    return promises.save(promise);
  }

  /**
   * The factors as they may be stored.
   *
   * @throws Refusal where one is none of the post-mortem's
   */
  Set<Long> known(SeenPostMortem seen, Collection<Long> wanted) {
    if (wanted.isEmpty()) {
      return Set.of();
    }
    Set<Long> there =
        factors.of(seen.postMortem().id()).stream().map(Factor::id).collect(Collectors.toSet());
    Set<Long> unknown = new TreeSet<>(wanted);
    unknown.removeAll(there);
    if (!unknown.isEmpty()) {
      throw Refusal.invalid(
          "factorIds",
          Wording.of("debrief.actions.factor.unknown", unknown.iterator().next().toString()));
    }
    return new TreeSet<>(wanted);
  }
}
