package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Acting;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finishes a creation that was cut off, on behalf of the person who began it. */
@UseCase
public class FinishCreation {
  private final People people;
  private final Acting acting;
  private final Locks locks;
  private final PlanAgain planning;
  private final MakePostMortem making;

  public FinishCreation(
      People people, Acting acting, Locks locks, PlanAgain planning, MakePostMortem making) {
    this.people = people;
    this.acting = acting;
    this.locks = locks;
    this.planning = planning;
    this.making = making;
  }

  /**
   * @param appeared issues that may be the one, where the caller knows of any: the host's search
   *     may not know them yet
   */
  Outcome finish(Unfinished unfinished, List<HostIssue> appeared) {
    return people
        .byKey(unfinished.place().reporterKey())
        .filter(Person::active)
        .map(
            maker ->
                acting.as(
                    maker,
                    () ->
                        ifStill(unfinished.place(), () -> finishNow(unfinished, appeared, maker))))
        .orElse(Outcome.LEFT);
  }

  /** Another may have it, once we give it up. */
  Outcome giveUp(Reservation place) {
    return ifStill(
        place,
        () -> {
          making.giveUp(place);
          return Outcome.GIVEN_UP;
        });
  }

  /** While we waited for the locks its maker may have come back. */
  private Outcome ifStill(Reservation place, Supplier<Outcome> work) {
    return locks.holding(
        CreatePostMortem.lockNames(place.incidentIds()),
        () -> making.isUnfinished(place) ? work.get() : Outcome.LEFT);
  }

  private Outcome finishNow(Unfinished unfinished, List<HostIssue> appeared, Person maker) {
    Reservation place = unfinished.place();
    Optional<PlanAgain.Plan> plan = planning.of(place, maker);
    if (plan.isEmpty()) {
      making.giveUp(place);
      return Outcome.GIVEN_UP;
    }
    Reservation wanted = plan.get().wanted();
    if (unfinished.waits() && !making.isThere(place, wanted, appeared)) {
      return Outcome.LEFT;
    }
    try {
      making.make(wanted, plan.get().incidents(), maker, appeared);
      return Outcome.MADE;
    } catch (Refusal refused) {
      // There is nobody to tell; the incident offers its button again once the place is free.
      return making.isUnfinished(place) ? Outcome.LEFT : Outcome.GIVEN_UP;
    }
  }

  /** What became of a place. */
  enum Outcome {
    MADE,
    GIVEN_UP,
    LEFT
  }
}
