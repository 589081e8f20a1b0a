package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.LoadedPromises.All;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PartOfReview;
import io.debrief.core.postmortem.Review;
import java.util.List;

/** The fourth part: what is going to be done, or why nothing needs to be. */
@UseCase
public class Actions implements PartOfReview {
  private static final Wording ALL_WEAK = Wording.of("debrief.actions.lacks.strong");

  private final LoadedPromises loading;

  public Actions(LoadedPromises loading) {
    this.loading = loading;
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
    return all.isAllWeak() ? List.of(ALL_WEAK) : List.of();
  }

  /**
   * That all is weak is worth a thought, no more. Compared by key: the virtual machine keeps the
   * class of a record whose equals it linked last, and with it all of a plugin that was disabled.
   */
  @Override
  public boolean holdsUp(Wording lack) {
    return !lack.key().equals(ALL_WEAK.key());
  }
}
