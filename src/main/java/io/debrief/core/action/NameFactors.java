package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.Collection;
import java.util.Set;

/** Says which factors a promise answers, in the same breath in which it is made. */
@UseCase
public class NameFactors {
  private final PromiseDetails details;
  private final WorkOnPromises working;

  public NameFactors(PromiseDetails details, WorkOnPromises working) {
    this.details = details;
    this.working = working;
  }

  Set<Long> known(SeenPostMortem seen, Collection<Long> wanted) {
    return details.known(seen, wanted);
  }

  /** Nothing changes where none is given, or all are named already. */
  void name(SeenPostMortem seen, long issueId, Set<Long> factorIds) {
    if (factorIds.isEmpty()) {
      return;
    }
    long postMortemId = seen.postMortem().id();
    working.on(
        postMortemId,
        () ->
            details
                .of(postMortemId, issueId)
                .filter(promise -> !promise.factorIds().equals(factorIds))
                .map(promise -> working.inOne(() -> details.save(promise.answering(factorIds)))));
  }
}
