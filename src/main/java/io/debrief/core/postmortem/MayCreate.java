package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;

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
    return access.whyNotCreate(asker, incident, places.suggestedFor(incident, asker)).isEmpty();
  }
}
