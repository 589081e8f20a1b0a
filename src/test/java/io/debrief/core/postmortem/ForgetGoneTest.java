package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.junit.Test;

public class ForgetGoneTest {
  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final ForgetGone forgetting =
      new ForgetGone(store, host, new ForgetIssue(store, new AtOnce(), new Alone(), List.of()));

  @Test
  public void forgetsWhatIsGoneAndKeepsTheRest() {
    host.add(Samples.issue(1));
    host.add(Samples.issue(2));
    host.add(Samples.issue(3));
    host.add(Samples.issue(70));
    host.add(Samples.issue(71));
    made(70, 1L, 2L);
    made(71, 3L);
    host.issues.remove(2L);
    host.issues.remove(71L);

    assertEquals(new Work(2, 2), forgetting.run());

    assertEquals(List.of(1L), store.ofIssue(70).orElseThrow().incidentIds());
    assertEquals(Optional.empty(), store.ofIssue(71));
    assertEquals(new Work(1, 0), forgetting.run());
  }

  @Test
  public void goesOnAfterTheFirstPage() {
    for (long i = 1; i <= ForgetGone.PAGE + 1; i++) {
      host.add(Samples.issue(i));
      made(10_000 + i, i);
    }

    assertEquals(new Work(201, 201), forgetting.run());
    assertEquals(0, store.postMortems.size());
  }

  private void made(long issueId, Long... incidents) {
    store.complete(store.reserve(Samples.reservation("request-" + issueId, incidents)), issueId, 0);
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }

  private static final class Alone implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      return work.get();
    }
  }
}
