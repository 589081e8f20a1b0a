package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.LoadedPromises;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PartOfReview;
import io.debrief.core.postmortem.Review;
import java.util.ArrayList;
import java.util.List;

/** The fifth part: what was promised is looked at until it is done. */
@UseCase
public class FollowedUp implements PartOfReview {
  private final LoadedPromises loading;
  private final RollUp rollUp;
  private final FollowUpTime time;

  public FollowedUp(LoadedPromises loading, RollUp rollUp, FollowUpTime time) {
    this.loading = loading;
    this.rollUp = rollUp;
    this.time = time;
  }

  @Override
  public Part part() {
    return Part.FOLLOW_UP;
  }

  /** Nothing is missing where nothing is open. */
  @Override
  public List<Wording> lacks(Review review) {
    if (loading.of(review.postMortem(), review.loaded()).promises().isEmpty()) {
      return List.of();
    }
    long id = review.postMortem().id();
    int open = rollUp.openOf(id);
    List<Wording> lacks = new ArrayList<>();
    if (open > 0) {
      lacks.add(Wording.of("debrief.follow-up.lacks.open", Integer.toString(open)));
      int missed = rollUp.missedOf(id, time.today());
      if (missed > 0) {
        lacks.add(Wording.of("debrief.follow-up.lacks.missed", Integer.toString(missed)));
      }
    }
    return lacks;
  }

  /** It begins with the promise and goes on after the publication. */
  @Override
  public boolean holdsUp(Wording lack) {
    return false;
  }
}
