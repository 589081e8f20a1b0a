package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import java.util.List;
import java.util.stream.Stream;

/** Answers whether a person may create the post-mortem of an incident where it would go. */
@UseCase
public class MayCreate {
  private final ChoosePlace places;
  private final PostMortemAccess access;

  public MayCreate(ChoosePlace places, PostMortemAccess access) {
    this.places = places;
    this.access = access;
  }

  boolean of(HostIssue incident, Person asker) {
    return may(incident, asker, places.suggestedFor(incident, asker));
  }

  /**
   * The keys of the projects to choose from, the suggested one first; of the others those where the
   * asker may create and link.
   */
  public List<String> projectsFor(HostIssue incident, Person asker) {
    List<Place> possible = places.possibleFor(incident, asker);
    return Stream.concat(
            possible.stream().limit(1),
            possible.stream()
                .skip(1)
                .filter(place -> !place.project().archived() && may(incident, asker, place)))
        .map(place -> place.project().key())
        .toList();
  }

  private boolean may(HostIssue incident, Person asker, Place place) {
    return access.whyNotCreate(asker, incident, place).isEmpty();
  }
}
