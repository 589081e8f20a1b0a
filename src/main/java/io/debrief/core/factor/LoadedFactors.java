package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import java.util.List;

/** Loads the factors of a post-mortem once for everybody who looks at it. */
@UseCase
public class LoadedFactors {
  private final FactorStore store;

  public LoadedFactors(FactorStore store) {
    this.store = store;
  }

  /** Those that are not deleted. */
  public List<Factor> of(PostMortem postMortem, Loaded loaded) {
    return postMortem.factored()
        ? loaded.once(All.class, () -> new All(store.of(postMortem.id()))).factors()
        : List.of();
  }

  private record All(List<Factor> factors) {}
}
