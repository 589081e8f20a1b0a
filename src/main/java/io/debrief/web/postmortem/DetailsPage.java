package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Person;
import io.debrief.core.postmortem.ChangePostMortem;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.timeline.ReaderTime;
import java.time.Instant;
import java.util.Optional;

/** Prepares what people agree on before a review, and whether the reader may change it. */
@JiraComponent
public class DetailsPage {
  private final Involved involved;
  private final ChangePostMortem changing;
  private final ReaderTime time;

  public DetailsPage(Involved involved, ChangePostMortem changing, ReaderTime time) {
    this.involved = involved;
    this.changing = changing;
    this.time = time;
  }

  DetailsView of(SeenPostMortem seen, Optional<Person> facilitator) {
    Optional<Instant> meeting = seen.postMortem().meetingAt();
    return new DetailsView(
        facilitator.orElse(null),
        new DetailsView.Meeting(
            meeting.map(time::of).orElse(""),
            meeting.map(time::forInput).orElse(""),
            time.zoneName()),
        involved.participants(seen),
        involved.incidents(seen),
        changing.mayChange(seen),
        seen.postMortem().version());
  }
}
