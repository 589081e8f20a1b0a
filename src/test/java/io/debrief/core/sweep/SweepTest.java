package io.debrief.core.sweep;

import static org.junit.Assert.assertEquals;

import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeActing;
import io.debrief.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;

public class SweepTest {
  private final List<String> log = new ArrayList<>();
  private final FakeActing acting = new FakeActing(Optional.of(Samples.ALICE));

  @Test
  public void aStepThatFailsIsLoggedAndCountedAndTheOthersStillRun() {
    Work work =
        sweep(
                step("first", () -> new Work(5, 1)),
                step(
                    "do the second thing",
                    () -> {
                      throw new IllegalStateException("database gone");
                    }),
                step("third", () -> new Work(7, 2, 3, 4, 5)))
            .run();

    assertEquals(new Work(12, 3, 3, 4, 6), work);
    assertEquals(List.of("do the second thing: database gone"), log);
  }

  @Test
  public void nobodyIsSignedInWhileItRunsAndWhoAskedIsAgainAfterwards() {
    List<String> seen = new ArrayList<>();
    sweep(
            step(
                "look",
                () -> {
                  seen.add(acting.asking().isPresent() ? "somebody" : "nobody");
                  return Work.NONE;
                }))
        .run();
    assertEquals(List.of("nobody"), seen);
    assertEquals(Optional.of(Samples.ALICE), acting.asking());
  }

  private Sweep sweep(SweepStep... steps) {
    return new Sweep(
        List.of(steps), (what, failure) -> log.add(what + ": " + failure.getMessage()), acting);
  }

  private static SweepStep step(String name, Supplier<Work> work) {
    return new SweepStep() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Work run() {
        return work.get();
      }
    };
  }
}
