package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.People;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.Timeline;
import io.debrief.core.timeline.TimelineStore;
import io.debrief.core.timeline.Times;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says where a post-mortem stands, and what each part still lacks. */
@UseCase
public class AssessPostMortem {
  private final Incidents incidents;
  private final People people;
  private final TimelineStore timelines;
  private final Audience audience;
  private final List<PartOfReview> parts;

  public AssessPostMortem(
      Incidents incidents,
      People people,
      TimelineStore timelines,
      Audience audience,
      List<PartOfReview> parts) {
    this.incidents = incidents;
    this.people = people;
    this.timelines = timelines;
    this.audience = audience;
    this.parts = List.copyOf(parts);
  }

  public Overview assess(SeenPostMortem seen) {
    Timeline timeline = timelines.timeline(seen.postMortem().id());
    Review review = new Review(seen.postMortem(), timeline.entries(), new Loaded());
    Map<PartOfReview.Part, List<Wording>> lacks = new EnumMap<>(PartOfReview.Part.class);
    Map<PartOfReview.Part, List<Wording>> holdUp = new EnumMap<>(PartOfReview.Part.class);
    for (PartOfReview part : parts) {
      List<Wording> lacking = part.lacks(review);
      lacks.put(part.part(), lacking);
      holdUp.put(part.part(), lacking.stream().filter(part::holdsUp).toList());
    }
    return new Overview(
        worst(seen),
        people.byKey(seen.postMortem().facilitatorKey()),
        lacks,
        toPublish(seen, holdUp),
        seen.postMortem().begunBy().flatMap(people::byKey),
        seen.postMortem().publication().map(Publication::byKey).flatMap(people::byKey),
        audience.lessVisibleThan(seen.issue(), seen.incidents()),
        Times.of(review.timeline()),
        timeline,
        timeline.folded().map(Folded::total).orElse(seen.postMortem().recordsLeftOut()),
        review.loaded());
  }

  /** Nobody publishes before the meeting. */
  private static List<Wording> toPublish(
      SeenPostMortem seen, Map<PartOfReview.Part, List<Wording>> holdUp) {
    return Stream.concat(
            Stream.of(Wording.of("debrief.publish.lacks.meeting"))
                .filter(unused -> seen.stage() == Stage.PREPARING),
            holdUp.values().stream().flatMap(List::stream))
        .toList();
  }

  private Optional<Severity> worst(SeenPostMortem seen) {
    return seen.incidents().stream()
        .flatMap(incident -> incidents.severityOf(incident).stream())
        .min(Comparator.naturalOrder());
  }
}
