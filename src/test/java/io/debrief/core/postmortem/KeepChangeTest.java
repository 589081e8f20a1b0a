package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.junit.Test;

public class KeepChangeTest {
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final OneAtATime locks = new OneAtATime();
  private final KeepChange keeping = new KeepChange(store, locks, new AtOnce());
  private final PostMortem made =
      store.complete(store.reserve(Samples.reservation("r", 1L)), 70, 0);
  private final List<String> renamed = new CopyOnWriteArrayList<>();

  @Test
  public void whoIsSlowerDoesNotRenameTheIssueBefore() throws Exception {
    List<CompletableFuture<KeepChange.Outcome>> slower = new ArrayList<>();
    KeepChange.Outcome first =
        keeping.changed(
            made,
            Optional.empty(),
            () -> {
              slower.add(CompletableFuture.supplyAsync(this::renameLater));
              waitAMoment(slower.get(0));
              renamed.add("first");
            });
    assertFalse(first.stale());
    KeepChange.Outcome second = slower.get(0).get(10, TimeUnit.SECONDS);
    assertTrue(second.stale());
    assertEquals(2, second.postMortem().version());
    assertEquals(List.of("first"), renamed);
  }

  @Test
  public void whoHearsOfTheRenamingMayTakeTheLockOfTheRow() {
    List<String> noted = new ArrayList<>();
    keeping.changed(
        made,
        Optional.empty(),
        () ->
            assertTrue(
                CompletableFuture.supplyAsync(
                        () ->
                            locks.holding(
                                new TreeSet<>(List.of(KeepChange.lockOf(made.id()))),
                                () -> noted.add("wider")))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join()));
    assertEquals(List.of("wider"), noted);
  }

  private KeepChange.Outcome renameLater() {
    return keeping.changed(made, Optional.empty(), () -> renamed.add("second"));
  }

  private static void waitAMoment(CompletableFuture<?> other) {
    try {
      other.get(300, TimeUnit.MILLISECONDS);
    } catch (TimeoutException stillWaiting) {
      return;
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static final class OneAtATime implements Locks {
    private final Map<String, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      names.forEach(name -> locks.computeIfAbsent(name, it -> new ReentrantLock()).lock());
      try {
        return work.get();
      } finally {
        names.forEach(name -> locks.get(name).unlock());
      }
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
