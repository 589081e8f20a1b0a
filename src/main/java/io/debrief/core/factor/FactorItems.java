package io.debrief.core.factor;

import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import java.util.List;
import java.util.Map;

/** Tells which action items name which factors: the relation belongs to action items. */
public interface FactorItems {
  /**
   * The issue ids of the action items by the id of the factor that they name, whoever sees them;
   * also of factors that are deleted.
   */
  Map<Long, List<Long>> byFactor(PostMortem postMortem, Loaded loaded);
}
