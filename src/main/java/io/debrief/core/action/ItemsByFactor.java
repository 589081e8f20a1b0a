package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.factor.FactorItems;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells factors which action items answer them. */
@UseCase
public class ItemsByFactor implements FactorItems {
  private final LoadedPromises loading;

  public ItemsByFactor(LoadedPromises loading) {
    this.loading = loading;
  }

  @Override
  public Map<Long, List<Long>> byFactor(PostMortem postMortem, Loaded loaded) {
    Map<Long, List<Long>> items = new HashMap<>();
    for (Promise promise : loading.of(postMortem, loaded).promises()) {
      for (Long factor : promise.factorIds()) {
        items.computeIfAbsent(factor, id -> new ArrayList<>()).add(promise.issueId());
      }
    }
    return items;
  }
}
