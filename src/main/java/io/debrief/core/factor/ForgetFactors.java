package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.GoneWithPostMortem;

/** Forgets factors when their post-mortem is deleted. */
@UseCase
public class ForgetFactors implements GoneWithPostMortem {
  private final FactorStore store;
  private final FactorLock lock;

  public ForgetFactors(FactorStore store, FactorLock lock) {
    this.store = store;
    this.lock = lock;
  }

  /** The rows go with the post-mortem's; afterwards only those that came in between are left. */
  @Override
  public Runnable forgetting(long postMortemId) {
    return () ->
        lock.writing(
            postMortemId,
            () -> {
              store.forgetPostMortem(postMortemId);
              return true;
            });
  }
}
