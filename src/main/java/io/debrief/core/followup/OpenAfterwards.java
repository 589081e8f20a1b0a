package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.StillOpen;
import java.util.Collection;
import java.util.Set;

/** A published post-mortem waits for the follow-ups that it promised. */
@UseCase
public class OpenAfterwards implements StillOpen {
  private final RollUp rollUp;

  public OpenAfterwards(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  @Override
  public Set<Long> among(Collection<Long> postMortemIds) {
    return postMortemIds.isEmpty() ? Set.of() : rollUp.openAmong(postMortemIds);
  }
}
