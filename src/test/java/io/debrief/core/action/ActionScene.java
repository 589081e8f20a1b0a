package io.debrief.core.action;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.postmortem.Stages;
import io.debrief.testkit.FakeActionHost;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.FakeProjects;
import io.debrief.testkit.InMemoryActionPlaces;
import io.debrief.testkit.InMemoryFactors;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.InMemoryPromises;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Supplier;

/** A post-mortem, PAY-70, of an incident, PAY-1, and all that promises action items for it. */
final class ActionScene {
  final FakeHost host = new FakeHost();
  final FakeActionHost items = new FakeActionHost(host);
  final InMemoryPostMortems postMortems = new InMemoryPostMortems();
  final InMemoryPromises promises = new InMemoryPromises();
  final InMemoryFactors factors = new InMemoryFactors();
  final PromiseDetails details = new PromiseDetails(promises, factors);
  final InMemoryActionPlaces places = new InMemoryActionPlaces();
  final FakeProjects projects = new FakeProjects();
  final List<Long> news = new ArrayList<>();
  final Set<String> held = new HashSet<>();
  Instant now = Samples.NINE;

  /** What somebody else does, once, before the next lock is ours. */
  Runnable whileWaiting = () -> {};

  final ActionItemAccess access = new ActionItemAccess(host);
  final WorkOnPromises working =
      new WorkOnPromises(new OneAtATime(), new AtOnce(), List.of(this::heard));
  final Clock clock = new TheClock();
  final FakePostMortemSettings calendar = new FakePostMortemSettings();

  /** Of an incident of severity 1. */
  int soonest = 15;

  final KeepPromise keeping = new KeepPromise(promises, working, clock);
  final LinkAndKeep linking = new LinkAndKeep(items, keeping, promises, working);
  final MakeActionItem making = new MakeActionItem(places, items, items, keeping, working);
  final DefaultDue due = due(Map.of("1", Severity.SEV_1), ZoneOffset.UTC);
  final PromiseActionItems promising =
      new PromiseActionItems(
          new PlanActionItem(projects, access, host, items, due),
          making,
          new AdoptActionItem(host, items, access, linking),
          new NameFactors(details, working),
          clock);
  final PreviewActionItems previewing = new PreviewActionItems(access, promising, due);
  final ChangePromise changing = new ChangePromise(host, details, access, linking, working);
  final FollowPromiseLinks following =
      new FollowPromiseLinks(
          postMortems,
          promises,
          items,
          new AdoptPromiseLink(host, host, promises, items, keeping),
          working);

  final HostIssue incident = host.add(Samples.issue(1));
  final HostIssue issue = host.add(postMortemIssue(70));
  final SeenPostMortem seen = seen(7, issue);

  DefaultDue due(Map<String, Severity> severities, ZoneId zone) {
    return new DefaultDue(
        new Incidents(new Rule(severities), (issue, field) -> Optional.empty()),
        gravest ->
            switch (gravest.orElse(Severity.SEV_5)) {
              case SEV_1 -> soonest;
              case SEV_2 -> 30;
              default -> 56;
            },
        calendar,
        () -> zone,
        clock);
  }

  static HostIssue postMortemIssue(long id) {
    return new HostIssue(
        id,
        "PAY-" + id,
        "Post-mortem",
        10000,
        "PAY",
        Samples.POST_MORTEM_TYPE,
        Optional.empty(),
        Optional.empty(),
        Samples.NINE);
  }

  SeenPostMortem seen(long id, HostIssue of) {
    PostMortem postMortem =
        new PostMortem(
            id,
            of.id(),
            Samples.ALICE.key(),
            Optional.empty(),
            List.of(1L),
            0,
            false,
            Optional.empty(),
            Optional.empty(),
            1);
    postMortems.postMortems.put(id, postMortem);
    return new SeenPostMortem(
        Samples.ALICE,
        postMortem,
        new Stages(List.of(), clock).of(List.of(postMortem)),
        of,
        List.of(host.issues.get(1L)));
  }

  static ActionWish wish(String summary) {
    return new ActionWish(
        Optional.empty(),
        Optional.of(summary),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private void heard(Collection<Long> issueIds) {
    if (!held.isEmpty()) {
      throw new IllegalStateException("told under a lock");
    }
    news.addAll(issueIds);
  }

  private record Rule(Map<String, Severity> severities) implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L), Set.of("10001"));
    }
  }

  private final class TheClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final class OneAtATime implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      Runnable others = whileWaiting;
      whileWaiting = () -> {};
      others.run();
      names.forEach(
          name -> {
            if (!held.add(name)) {
              throw new IllegalStateException(name + " is held");
            }
          });
      try {
        return work.get();
      } finally {
        held.removeAll(names);
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
