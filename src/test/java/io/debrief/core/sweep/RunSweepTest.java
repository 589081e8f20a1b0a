package io.debrief.core.sweep;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Person;
import io.debrief.core.host.Transactions;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeActing;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;

public class RunSweepTest {
  private final List<SweepRun> kept = new ArrayList<>();
  private boolean taken;
  private Supplier<Work> work = () -> new Work(3, 1);

  @Test
  public void keepsWhatCameOfItAndWhoAsked() {
    SweepRun expected =
        new SweepRun(Samples.NINE, Samples.NINE, Optional.of("JIRAUSER10101"), new Work(3, 1));
    assertEquals(Optional.of(expected), run(Optional.of(Samples.ALICE)));
    assertEquals(List.of(expected), kept);
  }

  @Test
  public void aSecondSweepDoesNotWaitForTheFirst() {
    work =
        () -> {
          assertEquals(Optional.empty(), run(Optional.empty()));
          return Work.NONE;
        };
    run(Optional.empty());
    assertEquals(1, kept.size());
  }

  @Test
  public void theNextSweepRunsAlthoughTheLastCouldNotBeKept() {
    work =
        () -> {
          throw new StackOverflowError();
        };
    assertThrows(StackOverflowError.class, () -> run(Optional.empty()));
    work = () -> Work.NONE;
    run(Optional.empty());
    assertEquals(1, kept.size());
  }

  private Optional<SweepRun> run(Optional<Person> askedBy) {
    return new RunSweep(
            new Sweep(List.of(step()), (what, failure) -> {}, new FakeActing(Optional.empty())),
            new OneAtATime(),
            new Kept(),
            new AtOnce(),
            Clock.fixed(Samples.NINE, ZoneOffset.UTC))
        .now(askedBy);
  }

  private SweepStep step() {
    return new SweepStep() {
      @Override
      public String name() {
        return "work";
      }

      @Override
      public Work run() {
        return work.get();
      }
    };
  }

  private final class OneAtATime implements SweepLock {
    @Override
    public <T> Optional<T> unlessTaken(Supplier<T> work) {
      if (taken) {
        return Optional.empty();
      }
      taken = true;
      try {
        return Optional.of(work.get());
      } finally {
        taken = false;
      }
    }
  }

  private final class Kept implements SweepRuns {
    @Override
    public void add(SweepRun run) {
      kept.add(run);
    }

    @Override
    public List<SweepRun> latest(int startAt, int atMost) {
      return kept;
    }

    @Override
    public int size() {
      return kept.size();
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
