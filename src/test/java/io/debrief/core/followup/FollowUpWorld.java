package io.debrief.core.followup;

import io.debrief.core.action.Promise;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Locks;
import io.debrief.core.host.Transactions;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.testkit.FakeActionItems;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.InMemoryCheckIns;
import io.debrief.testkit.InMemoryFollowUps;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.InMemoryPromises;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Everything around follow-ups in memory, with a clock that tests move. */
final class FollowUpWorld {
  static final long ITEM = 100;
  static final Instant TUESDAY = Instant.parse("2026-11-24T10:00:00Z");

  final FakeHost host = new FakeHost();
  final FakeActionItems items = new FakeActionItems(host);
  final InMemoryFollowUps store = new InMemoryFollowUps();
  final InMemoryCheckIns checkIns = new InMemoryCheckIns();
  final InMemoryPromises promises = new InMemoryPromises();
  final InMemoryPostMortems postMortems = new InMemoryPostMortems();
  final List<String> indexed = new ArrayList<>();
  final FollowUpTime time;
  final PromisedDates dates;
  final FollowPromises following;
  final RecordCheckIn recording;
  final FollowUps followUps;
  Instant now = TUESDAY;

  final Settings settings = new Settings();
  final FakePostMortemSettings calendar = new FakePostMortemSettings();
  final Map<Long, List<ItemChange>> history = new TreeMap<>();
  final TellStanding standing;
  final Clock clock;
  ZoneId home = ZoneId.of("Europe/Berlin");

  FollowUpWorld() {
    clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    time = new FollowUpTime(() -> home, calendar, settings, clock);
    KeepFollowUp keeping =
        new KeepFollowUp(
            store,
            new FollowUpLock(new NoLocks(), new NoTransactions()),
            checkIns,
            promises,
            new Index());
    dates =
        new PromisedDates(
            promises,
            new Gravity(
                postMortems, host, new Incidents(new Incidenting(), (issue, field) -> null)),
            time);
    standing =
        new TellStanding(
            settings,
            dates,
            time,
            new Human(key -> false),
            issueId -> history.getOrDefault(issueId, List.of()));
    following = new FollowPromises(promises, items, keeping, dates, standing);
    recording = new RecordCheckIn(new CheckInAccess(host), checkIns, keeping, dates, time);
    followUps = new FollowUps(host, host, items, store);
    item(ITEM);
  }

  HostIssue item(long id) {
    return issue(id, "OPS-" + id, "3");
  }

  HostIssue issue(long id, String key, String priority) {
    return host.add(
        new HostIssue(
            id,
            key,
            "Alert when the certificate ends",
            10000,
            "PAY",
            "1",
            Optional.of(priority),
            Optional.empty(),
            TUESDAY));
  }

  /** A post-mortem of an incident with that priority. */
  PostMortem postMortem(long number, String priority) {
    issue(900 + number, "PAY-" + (900 + number), "3");
    issue(500 + number, "PAY-" + (500 + number), priority);
    return postMortems.complete(
        postMortems.reserve(Samples.reservation("request-" + number, 500 + number)),
        900 + number,
        0);
  }

  Promise promise(PostMortem postMortem, Instant at) {
    return promises.add(
        new Promise(
            0,
            postMortem.id(),
            ITEM,
            promises.all.size() + 1,
            at,
            "JIRAUSER1",
            Optional.empty(),
            false,
            1));
  }

  void follow() {
    following.changed(List.of(ITEM));
  }

  FollowUp followUp() {
    return store.ofIssue(ITEM).orElseThrow();
  }

  LocalDate due() {
    return followUp().due();
  }

  SeenFollowUp seen() {
    return followUps.withKey("OPS-100");
  }

  private final class Index implements FollowUpIndex {
    @Override
    public void show(FollowUp followUp) {
      indexed.add(followUp.issueId() + " " + followUp.state().word() + " " + followUp.due());
    }

    @Override
    public void forget(long issueId) {
      indexed.add(issueId + " gone");
    }
  }

  /** Sev 1 weekly, others every fortnight. */
  static final class Settings implements FollowUpSettings {
    int cadence = 14;
    int staleDays = 14;
    int slips = 3;
    int wontDoReviewDays = 90;

    @Override
    public int cadenceDays(Optional<Severity> gravest) {
      return gravest.equals(Optional.of(Severity.SEV_1)) ? 7 : cadence;
    }

    @Override
    public int staleDays() {
      return staleDays;
    }

    @Override
    public int slips() {
      return slips;
    }

    @Override
    public Set<String> wontDoResolutions() {
      return Set.of("10001");
    }

    @Override
    public int wontDoReviewDays() {
      return wontDoReviewDays;
    }
  }

  private static final class Incidenting implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L), Set.of("1"));
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of("1", Severity.SEV_1, "3", Severity.SEV_3);
    }
  }

  static final class NoLocks implements Locks {
    @Override
    public <T> T holding(SortedSet<String> names, Supplier<T> work) {
      return work.get();
    }
  }

  static final class NoTransactions implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }
}
