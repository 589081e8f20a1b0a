package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.LoadedPromises.All;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.LoadedFactors;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PartOfReview;
import io.debrief.core.postmortem.Review;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fourth part: what is going to be done, or why nothing needs to be. */
@UseCase
public class Actions implements PartOfReview {
  private static final Wording ALL_WEAK = Wording.of("debrief.actions.lacks.strong");
  private static final String UNNAMED = "debrief.actions.lacks.factor";

  private final LoadedPromises loading;
  private final LoadedFactors factors;

  public Actions(LoadedPromises loading, LoadedFactors factors) {
    this.loading = loading;
    this.factors = factors;
  }

  @Override
  public Part part() {
    return Part.ACTIONS;
  }

  @Override
  public List<Wording> lacks(Review review) {
    All all = loading.of(review.postMortem(), review.loaded());
    if (all.promises().isEmpty() && all.noneNeeded().isEmpty()) {
      return List.of(Wording.of("debrief.actions.lacks.items"));
    }
    List<Wording> lacks = new ArrayList<>();
    if (all.isAllWeak()) {
      lacks.add(ALL_WEAK);
    }
    long unnamed = unnamed(all.promises(), review);
    if (unnamed > 0) {
      lacks.add(Wording.of(UNNAMED, Long.toString(unnamed)));
    }
    return lacks;
  }

  /**
   * That all is weak, or that something answers no factor, is worth a thought, no more. Compared by
   * key: the virtual machine keeps the class of a record whose equals it linked last, and with it
   * all of a plugin that was disabled.
   */
  @Override
  public boolean holdsUp(Wording lack) {
    return !lack.key().equals(ALL_WEAK.key()) && !lack.key().equals(Optional.of(UNNAMED));
  }

  /** Where no factor is there to be named, the part of causes says so. */
  private long unnamed(List<Promise> promises, Review review) {
    Set<Long> there =
        factors.of(review.postMortem(), review.loaded()).stream()
            .map(Factor::id)
            .collect(Collectors.toSet());
    return there.isEmpty()
        ? 0
        : promises.stream().filter(each -> Collections.disjoint(each.factorIds(), there)).count();
  }
}
