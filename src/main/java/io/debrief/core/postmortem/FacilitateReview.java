package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.KeepChange.Outcome;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Begins the meeting of a post-mortem, publishes it, and takes a publication back. */
@UseCase
public class FacilitateReview {
  private final PostMortemAccess access;
  private final AssessPostMortem assessing;
  private final KeepChange keeping;
  private final Clock clock;

  public FacilitateReview(
      PostMortemAccess access, AssessPostMortem assessing, KeepChange keeping, Clock clock) {
    this.access = access;
    this.assessing = assessing;
    this.keeping = keeping;
    this.clock = clock;
  }

  /**
   * The meeting is now, whenever it was to be.
   *
   * @param version that the person saw
   */
  public Outcome start(SeenPostMortem seen, int version) {
    refuseUnlessMay(seen);
    return changed(
        seen,
        version,
        seen.postMortem().begun(clock.instant(), seen.reader()),
        () -> refuse(seen.stage() != Stage.PREPARING, "meetingAt", "debrief.start.begun"));
  }

  /**
   * @param version that the person saw
   * @throws Refusal with all that has to be there first
   */
  public Outcome publish(SeenPostMortem seen, int version) {
    refuseUnlessMay(seen);
    Publication publication = new Publication(clock.instant(), seen.reader().key());
    return changed(
        seen,
        version,
        seen.postMortem().with(Optional.of(publication)),
        () -> {
          refuse(isPublished(seen), "publishedAt", "debrief.publish.published");
          List<Wording> lacking = assessing.assess(seen).toPublish();
          if (!lacking.isEmpty()) {
            throw Refusal.conflict(
                lacking.stream().map(each -> new Refusal.Reason(Optional.empty(), each)).toList());
          }
        });
  }

  /**
   * It can be published again later, when the follow-ups are looked at all the same.
   *
   * @param version that the person saw
   */
  public Outcome takeBack(SeenPostMortem seen, int version) {
    refuseUnlessMay(seen);
    return changed(
        seen,
        version,
        seen.postMortem().with(Optional.empty()),
        () -> refuse(!isPublished(seen), "publishedAt", "debrief.publish.not-published"));
  }

  /** Whoever saw another version than we is answered as whoever was slower. */
  private Outcome changed(SeenPostMortem seen, int version, PostMortem wanted, Runnable check) {
    return seen.postMortem().version() == version
        ? keeping.changed(wanted, Optional.empty(), check)
        : new Outcome(seen.postMortem(), true);
  }

  private void refuseUnlessMay(SeenPostMortem seen) {
    access
        .whyNotFacilitate(seen)
        .ifPresent(
            reason -> {
              throw Refusal.forbidden(reason);
            });
  }

  private static boolean isPublished(SeenPostMortem seen) {
    return seen.postMortem().publication().isPresent();
  }

  private static void refuse(boolean wrong, String field, String key) {
    if (wrong) {
      throw Refusal.conflict(field, Wording.of(key));
    }
  }
}
