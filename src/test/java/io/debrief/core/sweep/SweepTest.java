package io.debrief.core.sweep;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.Test;

public class SweepTest {
  private final List<String> log = new ArrayList<>();

  @Test
  public void aStepThatFailsIsLoggedAndTheOthersStillRun() {
    Sweep sweep =
        new Sweep(
            List.of(
                step("first", () -> new SweepStep.Work(5, 1)),
                step(
                    "second",
                    () -> {
                      throw new IllegalStateException("database gone");
                    }),
                step("third", () -> new SweepStep.Work(7, 2))),
            (name, failure) -> log.add(name + ": " + failure.getMessage()));

    Sweep.Swept swept = sweep.run();

    assertEquals(new SweepStep.Work(12, 3), swept.work());
    assertEquals(1, swept.failed());
    assertEquals(List.of("second: database gone"), log);
  }

  private static SweepStep step(String name, Supplier<SweepStep.Work> work) {
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
