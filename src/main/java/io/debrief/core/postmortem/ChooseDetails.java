package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says which title and which meeting a person may give a post-mortem. */
@UseCase
public class ChooseDetails {
  private static final int MOST_YEARS_AHEAD = 2;

  private final Title title;
  private final Clock clock;

  public ChooseDetails(Title title, Clock clock) {
    this.title = title;
    this.clock = clock;
  }

  String title(Optional<String> given, HostIssue incident) {
    return title.chosen(given, incident);
  }

  /**
   * The meeting asked for.
   *
   * @throws Refusal for a slip of the pen: nobody reviews what has not happened, nor years later
   */
  Optional<Instant> meetingAt(Optional<Instant> given, List<HostIssue> incidents) {
    Optional<HostIssue> earliest = incidents.stream().min(Comparator.comparing(HostIssue::created));
    if (given.isPresent()
        && earliest.isPresent()
        && given.get().isBefore(earliest.get().created())) {
      throw Refusal.invalid(
          "meetingAt", Wording.of("debrief.meeting.too-early", earliest.get().key()));
    }
    if (given.filter(at -> at.isAfter(latest())).isPresent()) {
      throw Refusal.invalid(
          "meetingAt", Wording.of("debrief.meeting.too-late", Integer.toString(MOST_YEARS_AHEAD)));
    }
    return given;
  }

  private Instant latest() {
    return clock.instant().atOffset(ZoneOffset.UTC).plusYears(MOST_YEARS_AHEAD).toInstant();
  }
}
