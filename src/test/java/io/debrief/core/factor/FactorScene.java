package io.debrief.core.factor;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.postmortem.Review;
import io.debrief.core.postmortem.Stages;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.InMemoryFactors;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/** A post-mortem whose causes alice names; it is the sixth of March 2026 in Auckland. */
final class FactorScene {
  static final LocalDate TODAY = LocalDate.parse("2026-03-06");

  final FakeHost host = new FakeHost();
  final InMemoryFactors store = new InMemoryFactors();
  final List<String> locked = new ArrayList<>();
  final Map<Long, List<Long>> items = new HashMap<>();
  final Clock clock = Clock.fixed(Instant.parse("2026-03-05T13:00:00Z"), ZoneOffset.UTC);
  final HomeDay day = new HomeDay(clock, () -> ZoneId.of("Pacific/Auckland"));
  final WriteFactor writing =
      new WriteFactor(
          store, new FactorAccess(host), new FactorLock(new NamedLocks(), new AtOnce()));
  final EditFactors editing = new EditFactors(writing, clock);
  final AcceptFactor accepting = new AcceptFactor(writing, day);
  final EditWhys whys = new EditWhys(writing);
  final FactorCoverage coverage =
      new FactorCoverage(new LoadedFactors(store), (postMortem, loaded) -> items, day);
  final Causes part = new Causes(coverage);
  final HostIssue issue = host.add(Samples.issue(70));
  final PostMortem postMortem =
      new PostMortem(
          7,
          70,
          Samples.ALICE.key(),
          Optional.empty(),
          List.of(),
          0,
          false,
          true,
          Optional.empty(),
          Optional.empty(),
          1);
  final SeenPostMortem seen =
      new SeenPostMortem(
          Samples.ALICE,
          postMortem,
          new Stages(List.of(), clock).of(List.of(postMortem)),
          issue,
          List.of());

  Factor add(String text) {
    return editing.add(seen, wish(text));
  }

  static FactorWish wish(String text) {
    return new FactorWish(
        Optional.of(text),
        Optional.of("technology"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  List<String> lacks() {
    return part.lacks(new Review(seen.postMortem(), List.of(), new Loaded())).stream()
        .map(said -> said.key().orElseThrow() + said.arguments())
        .toList();
  }

  private final class NamedLocks implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      locked.addAll(names);
      return work.get();
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
