package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Wording;
import io.debrief.core.timeline.EntryKind;
import java.util.List;
import java.util.stream.Stream;

/** The first part: what unfolded, from the start to the end. */
@UseCase
public class Narrative implements PartOfReview {
  @Override
  public Part part() {
    return Part.NARRATIVE;
  }

  @Override
  public List<Wording> lacks(Review review) {
    if (review.timeline().isEmpty()) {
      return List.of(Wording.of("debrief.narrative.lacks.entries"));
    }
    return Stream.of(EntryKind.STARTED, EntryKind.DETECTED, EntryKind.RESOLVED)
        .filter(kind -> review.timeline().stream().noneMatch(entry -> entry.kind() == kind))
        .map(kind -> Wording.of("debrief.narrative.lacks." + kind.word()))
        .toList();
  }
}
