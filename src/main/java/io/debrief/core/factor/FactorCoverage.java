package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says of each factor what answers it. */
@UseCase
public class FactorCoverage {
  private final LoadedFactors loading;
  private final FactorItems items;
  private final HomeDay day;

  public FactorCoverage(LoadedFactors loading, FactorItems items, HomeDay day) {
    this.loading = loading;
    this.items = items;
    this.day = day;
  }

  /** All factors of the post-mortem, in their order. */
  public List<Covered> of(PostMortem postMortem, Loaded loaded) {
    List<Factor> factors = loading.of(postMortem, loaded);
    return factors.isEmpty() ? List.of() : covered(factors, postMortem, loaded);
  }

  public Covered of(Factor factor, PostMortem postMortem) {
    return covered(List.of(factor), postMortem, new Loaded()).get(0);
  }

  private List<Covered> covered(List<Factor> factors, PostMortem postMortem, Loaded loaded) {
    Map<Long, List<Long>> byFactor = items.byFactor(postMortem, loaded);
    LocalDate today = day.today();
    return factors.stream()
        .map(
            factor ->
                new Covered(
                    factor,
                    Cover.of(factor, byFactor, today),
                    byFactor.getOrDefault(factor.id(), List.of())))
        .toList();
  }

  /**
   * A factor and what answers it.
   *
   * @param issueIds of the action items that name it, whoever sees them
   */
  public record Covered(Factor factor, Cover cover, List<Long> issueIds) {}
}
