package io.debrief.core.action;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Acting;
import io.debrief.core.host.Person;
import io.debrief.core.host.Transactions;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeActing;
import io.debrief.testkit.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.Test;

/** Alice asked at nine for an alert, and the node died on the way. Nobody is signed in. */
public class FinishActionItemsTest {
  private static final ActionWish ALERT = ActionScene.wish("Alert on the length of the mail queue");
  private static final Instant LATER = Samples.NINE.plus(Duration.ofHours(1));

  private final ActionScene scene = new ActionScene();
  private final List<String> failures = new ArrayList<>();
  private Runnable meanwhile = () -> {};
  private final FinishActionItems finishing =
      new FinishActionItems(
          new LeftPlaces(scene.places, scene.postMortems, scene.host, new AtOnce()),
          scene.making,
          new Interrupted(),
          (what, failure) -> failures.add(what + ": " + failure.getMessage()),
          scene.clock);

  private void cutOffAfter(String step) {
    scene.host.afterwards =
        done -> {
          if (done.equals(step)) {
            throw new IllegalStateException("cut off after " + done);
          }
        };
    assertThrows(
        IllegalStateException.class,
        () -> scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT)));
    scene.host.afterwards = done -> {};
    scene.host.asking = Optional.empty();
  }

  private void aliceAsksAgain() {
    scene.host.asking = Optional.of(Samples.ALICE);
    scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT));
    scene.host.asking = Optional.empty();
  }

  private Work at(Instant now) {
    scene.now = now;
    return finishing.run();
  }

  private void leftBeforeItWasMade() {
    scene.places.take(
        new ActionPlace(
            0,
            "7-r-0",
            7,
            10000,
            "10002",
            "Alert on the length of the mail queue",
            Samples.ALICE.key(),
            Optional.of(Strength.MEDIUM),
            Samples.NINE,
            Optional.empty(),
            false));
  }

  @Test
  public void whatWasMadeIsLinkedAndPromisedOnceWhereverItsMakerWasCutOff() {
    for (String step : List.of("create", "link")) {
      FinishActionItemsTest cut = new FinishActionItemsTest();
      cut.cutOffAfter(step);
      assertEquals(step, new Work(1, 1), cut.at(LATER));
      assertEquals(step, 1, cut.scene.items.made.size());
      assertEquals(step, 1, cut.scene.items.links.size());
      assertEquals(step, 1, cut.scene.promises.all.size());
      Promise promise = cut.scene.promises.all.get(0);
      assertEquals(step, 2000, promise.issueId());
      assertEquals(step, Samples.ALICE.key(), promise.byKey());
      assertEquals(step, Optional.of(Strength.MEDIUM), promise.strength());
      assertEquals(step, List.of(2000L), cut.scene.news);
      assertEquals(step, Work.NONE, cut.at(LATER.plusSeconds(1)));
      assertEquals(step, 1, cut.scene.promises.all.size());
    }
  }

  @Test
  public void itIsDoneInTheNameOfWhoeverAsked() {
    cutOffAfter("create");
    List<Optional<String>> askers = new ArrayList<>();
    scene.host.afterwards = done -> askers.add(scene.host.asking.map(each -> each.key()));
    at(LATER);
    assertEquals(List.of(Optional.of(Samples.ALICE.key())), askers);
    assertEquals("afterwards", Optional.empty(), scene.host.asking);
  }

  @Test
  public void whatSomebodyIsAtIsLeftToThem() {
    cutOffAfter("create");
    assertEquals(Work.NONE, at(Samples.NINE.plus(Duration.ofMinutes(2))));
    assertEquals(List.of(), scene.promises.all);
    assertEquals(new Work(1, 1), at(Samples.NINE.plus(Duration.ofMinutes(2)).plusMillis(1)));
    assertEquals(1, scene.promises.all.size());
  }

  @Test
  public void whereNothingWasMadeThePlaceIsFree() {
    leftBeforeItWasMade();
    assertEquals(new Work(1, 0), at(LATER));
    assertEquals(Set.of(), scene.places.all.keySet());
    assertEquals(0, scene.items.made.size());
    assertEquals(List.of(), scene.promises.all);
  }

  @Test
  public void whatSomebodyFinishesMeanwhileKeepsItsPlaceSoThatARepeatMakesNoSecondIssue() {
    cutOffAfter("create");
    meanwhile = this::aliceAsksAgain;
    assertEquals("not by the sweep", new Work(1, 0), at(LATER));
    assertEquals(1, scene.items.made.size());
    assertEquals(1, scene.promises.all.size());
    aliceAsksAgain();
    assertEquals(1, scene.items.made.size());
    assertEquals(1, scene.promises.all.size());
  }

  @Test
  public void theIssueOfOnePlaceIsNotTakenForAnother() {
    cutOffAfter("create");
    long made = 2000;
    ActionPlace other = scene.places.all.get(1L);
    scene.places.note(other, made, true);
    leftBeforeItWasMade();
    assertEquals("its issue has a place", new Work(1, 0), at(LATER));
    assertEquals(List.of(), scene.promises.all);
  }

  @Test
  public void whereThePostMortemOrTheReporterIsGoneThePlaceIsFree() {
    cutOffAfter("create");
    scene.postMortems.postMortems.clear();
    assertEquals(new Work(1, 0), at(LATER));
    assertEquals(Set.of(), scene.places.all.keySet());

    FinishActionItemsTest other = new FinishActionItemsTest();
    other.cutOffAfter("create");
    other.scene.host.known.clear();
    assertEquals(new Work(1, 0), other.at(LATER));
    assertEquals(Set.of(), other.scene.places.all.keySet());
    assertEquals(List.of(), other.scene.promises.all);
  }

  @Test
  public void oneThatFailsIsLoggedAndTriedAgainAndKeepsNoOtherFromItsTurn() {
    cutOffAfter("create");
    leftBeforeItWasMade();
    scene.host.afterwards =
        done -> {
          throw new IllegalStateException("no link");
        };
    String request = scene.places.all.get(1L).request();
    assertEquals(new Work(2, 0, 0, 0, 1), at(LATER));
    assertEquals(List.of("finish the action item " + request + ": no link"), failures);
    assertEquals("the other is free", Set.of(1L), scene.places.all.keySet());
    scene.host.afterwards = done -> {};
    assertEquals(new Work(1, 1), at(LATER.plusSeconds(3600)));
    assertEquals(1, scene.promises.all.size());
  }

  @Test
  public void afterAWeekNobodyAsksAgainAndThePlaceIsForgotten() {
    scene.promising.promise(scene.seen, Optional.of("r"), List.of(ALERT));
    at(Samples.NINE.plus(Duration.ofDays(7)));
    assertEquals(Set.of(1L), scene.places.all.keySet());
    at(Samples.NINE.plus(Duration.ofDays(7)).plusMillis(1));
    assertEquals(Set.of(), scene.places.all.keySet());
    assertEquals("the promise stays", 1, scene.promises.all.size());
  }

  /** Something happens after the sweep has chosen a place, and before it holds the lock. */
  private final class Interrupted implements Acting {
    private final FakeActing acting = new FakeActing(scene.host);

    @Override
    public <T> T as(Person person, Supplier<T> work) {
      meanwhile.run();
      return acting.as(person, work);
    }

    @Override
    public <T> T asNobody(Supplier<T> work) {
      return acting.asNobody(work);
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
