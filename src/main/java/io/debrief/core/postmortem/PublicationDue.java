package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import java.time.LocalDate;

/** Says whether a review has waited long for its publication. */
@UseCase
public class PublicationDue {
  /** So long after the meeting people still know what they wanted to write. */
  static final int WORKING_DAYS = 5;

  private final HomeZone home;
  private final PostMortemSettings settings;

  public PublicationDue(HomeZone home, PostMortemSettings settings) {
    this.home = home;
    this.settings = settings;
  }

  /**
   * @param today by which deadlines are judged
   */
  boolean isOver(PostMortem postMortem, LocalDate today) {
    return postMortem.publication().isEmpty()
        && postMortem
            .meetingAt()
            .map(meeting -> meeting.atZone(home.zone()).toLocalDate())
            .filter(met -> !today.isBefore(settings.calendar().after(met, WORKING_DAYS)))
            .isPresent();
  }
}
