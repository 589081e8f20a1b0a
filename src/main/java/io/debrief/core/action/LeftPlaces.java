package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Transactions;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Knows the places of action items that were left half made: whose they are, and what for. */
@UseCase
public class LeftPlaces {
  private final ActionPlaceStore places;
  private final PostMortemStore postMortems;
  private final People people;
  private final Transactions transactions;

  public LeftPlaces(
      ActionPlaceStore places,
      PostMortemStore postMortems,
      People people,
      Transactions transactions) {
    this.places = places;
    this.postMortems = postMortems;
    this.people = people;
    this.transactions = transactions;
  }

  List<ActionPlace> before(Instant instant, int atMost) {
    return places.unfinished(instant, atMost);
  }

  Optional<PostMortem> postMortemOf(ActionPlace place) {
    return postMortems.withIds(List.of(place.postMortemId())).stream().findFirst();
  }

  Optional<Person> reporterOf(ActionPlace place) {
    return people.byKey(place.reporterKey());
  }

  void release(ActionPlace place) {
    transactions.inOne(
        () -> {
          places.release(place);
          return null;
        });
  }

  void forgetBefore(Instant instant) {
    transactions.inOne(
        () -> {
          places.forgetTakenBefore(instant);
          return null;
        });
  }
}
