package io.debrief.core.mail;

import io.debrief.core.UseCase;
import io.debrief.core.sweep.SweepLog;
import io.debrief.core.sweep.SweepStep.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out who is owed a digest, and puts it into the outbox. */
@UseCase
public class QueueDigests {
  static final int PAGE = 200;

  /** By so many days people's calendars may be behind the host's. */
  private static final int ANY_ZONE = 3;

  private final ComposeDigest compose;
  private final ReachPeople people;
  private final KeepOwed outbox;
  private final SweepLog log;

  public QueueDigests(ComposeDigest compose, ReachPeople people, KeepOwed outbox, SweepLog log) {
    this.compose = compose;
    this.people = people;
    this.outbox = outbox;
    this.log = log;
  }

  Work run(Instant now) {
    return compose.parts().stream().map(part -> of(part, now)).reduce(Work.NONE, Work::and);
  }

  private Work of(DigestPart part, Instant now) {
    Work done = Work.NONE;
    LocalDate today = compose.today(now);
    String after = "";
    try {
      List<String> page = part.peopleAfter(today, after, PAGE);
      while (!page.isEmpty()) {
        done = done.and(page(page, now));
        after = page.get(page.size() - 1);
        page = part.peopleAfter(today, after, PAGE);
      }
      return done;
    } catch (RuntimeException failure) {
      log.failed("ask " + part.getClass().getSimpleName() + " who comes after " + after, failure);
      return done.and(Work.FAILURE);
    }
  }

  private Work page(List<String> personKeys, Instant now) {
    Map<String, Owed> latest = outbox.latest(personKeys, compose.today(now).minusDays(ANY_ZONE));
    Set<String> unwilling = people.unwilling(personKeys);
    Work done = Work.NONE;
    for (String key : personKeys) {
      if (!unwilling.contains(key)) {
        done = done.and(person(key, Optional.ofNullable(latest.get(key)), now));
      }
    }
    return done;
  }

  private Work person(String key, Optional<Owed> latest, Instant now) {
    try {
      return new Work(1, queue(key, latest, now) ? 1 : 0);
    } catch (RuntimeException failure) {
      log.failed("see whether " + key + " is owed a digest", failure);
      return new Work(1, 0, 0, 0, 1);
    }
  }

  private boolean queue(String key, Optional<Owed> latest, Instant now) {
    Optional<LocalDate> day =
        people
            .reach(key, now)
            .flatMap(
                reached ->
                    reached
                        .day()
                        .filter(today -> latest.filter(owed -> stands(owed, today)).isEmpty())
                        .filter(today -> compose.digestFor(reached.person(), now).isPresent()));
    day.ifPresent(today -> outbox.add(key, today, now));
    return day.isPresent();
  }

  /**
   * Whether the person gets no other one today. What waits becomes that of today when it is sent;
   * and days only go forward, also where the person's zone changes.
   */
  private static boolean stands(Owed latest, LocalDate today) {
    return latest.state() == Owed.State.WAITING || !latest.day().isBefore(today);
  }
}
