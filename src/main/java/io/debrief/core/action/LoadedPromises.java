package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import java.util.List;
import java.util.Optional;

/** Loads what a post-mortem promises once for everybody who looks at it. */
@UseCase
public class LoadedPromises {
  private final PromiseStore store;
  private final NoneNeededStore reasons;

  public LoadedPromises(PromiseStore store, NoneNeededStore reasons) {
    this.store = store;
    this.reasons = reasons;
  }

  /** By need. The reason is asked for only where there is one, and no promise. */
  public All of(PostMortem postMortem, Loaded loaded) {
    return loaded.once(
        All.class,
        () -> {
          List<Promise> promises = store.ofPostMortem(postMortem.id());
          return new All(
              promises,
              promises.isEmpty() && postMortem.noneNeeded()
                  ? reasons.of(postMortem.id())
                  : Optional.empty());
        });
  }

  /** What a post-mortem promises, or why it promises nothing. */
  public record All(List<Promise> promises, Optional<NoneNeeded> noneNeeded) {
    /** Whether all that is promised depends on memory. */
    public boolean isAllWeak() {
      return !promises.isEmpty()
          && promises.stream().allMatch(each -> each.strength().equals(Optional.of(Strength.WEAK)));
    }
  }
}
