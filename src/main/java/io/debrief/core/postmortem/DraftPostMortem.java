package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import io.debrief.core.incident.Severity;
import io.debrief.core.timeline.ReadTimeline;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Suggests when a review meets and who takes part, from settings and from the records. */
@UseCase
public class DraftPostMortem {
  private final PostMortemSettings settings;
  private final HomeZone home;
  private final ReadTimeline reading;
  private final FindParticipants finding;
  private final Clock clock;

  public DraftPostMortem(
      PostMortemSettings settings,
      HomeZone home,
      ReadTimeline reading,
      FindParticipants finding,
      Clock clock) {
    this.settings = settings;
    this.home = home;
    this.reading = reading;
    this.finding = finding;
    this.clock = clock;
  }

  /** By the worst of the incidents. */
  public Instant meetingAt(List<Incident> incidents) {
    Optional<Severity> worst =
        incidents.stream()
            .flatMap(incident -> incident.severity().stream())
            .min(Comparator.naturalOrder());
    return new MeetingTime(home.zone(), settings.calendar())
        .after(clock.instant(), settings.meetingDelay(worst));
  }

  public List<Participant> participants(List<Incident> incidents, Person reader) {
    return finding.in(reading.of(incidents, reader).entries());
  }
}
