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
  private final LoadedFollowUps followUps;
  private final FollowUpTime time;

  public FollowedUp(LoadedPromises loading, LoadedFollowUps followUps, FollowUpTime time) {
    this.loading = loading;
    this.followUps = followUps;
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
    LoadedFollowUps.All all = followUps.of(review.postMortem(), review.loaded());
    long open = all.open();
    List<Wording> lacks = new ArrayList<>();
    if (open > 0) {
      lacks.add(Wording.of("debrief.follow-up.lacks.open", Long.toString(open)));
      long missed = all.missed(time.today());
      if (missed > 0) {
        lacks.add(Wording.of("debrief.follow-up.lacks.missed", Long.toString(missed)));
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
