package io.debrief.core.mail;

import io.debrief.core.host.Person;
import io.debrief.core.host.Transactions;
import io.debrief.core.host.Wording;
import io.debrief.core.mail.DigestSection.Urgency;
import io.debrief.core.preference.PreferenceStore;
import io.debrief.core.preference.Preferences;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.testkit.FakeActing;
import io.debrief.testkit.FakeHost;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/** People, what needs them, a mail server and a clock, around the sweep of the digests. */
final class MailCase {
  final FakeHost host = new FakeHost();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final Server server = new Server();
  final Map<String, List<DigestSection>> needs = new TreeMap<>();
  final Map<String, Recipient> recipients = new LinkedHashMap<>();
  final Set<String> unwilling = new TreeSet<>();
  final List<String> failures = new ArrayList<>();
  boolean broken;
  ZoneId homeZone = ZoneOffset.UTC;
  Instant now = Instant.parse("2026-03-04T09:00:00Z");

  private final SweepDigests sweep;

  MailCase() {
    host.known.clear();
    FakeActing acting = new FakeActing(host);
    KeepOwed owed = new KeepOwed(outbox, new AtOnce(), () -> URI.create("https://jira.example/j"));
    ReachPeople people = new ReachPeople(host, acting, this::recipient, new Willing());
    ComposeDigest compose =
        new ComposeDigest(
            List.of(new Broken(), new Needs()),
            MailCase::say,
            () -> URI.create("https://jira.example/j"),
            () -> homeZone,
            acting);
    WriteLetter letters = new WriteLetter(digest -> "<p>" + digest.greeting() + "</p>", server);
    sweep =
        new SweepDigests(
            new QueueDigests(compose, people, owed, this::failed),
            new SendDigests(compose, people, owed, letters, this::failed),
            owed,
            letters,
            new Now());
  }

  /** A person whom something needs. */
  Person needy(String name, String zone) {
    Person person = new Person("KEY-" + name, name, name, true);
    host.known.add(person);
    recipients.put(person.key(), new Recipient(name + "@example.com", ZoneId.of(zone), false));
    needs.put(person.key(), List.of(section("what needs " + name)));
    return person;
  }

  static DigestSection section(String heading, String... names) {
    List<DigestLine> lines =
        List.of(names.length == 0 ? new String[] {"OPS-7"} : names).stream()
            .map(name -> new DigestLine(name, "/browse/OPS-7", Optional.empty()))
            .toList();
    return new DigestSection(Urgency.SOON, Wording.ofHost(heading), lines, 0);
  }

  Work sweepAt(String instant) {
    now = Instant.parse(instant);
    return sweep.run();
  }

  /** Every hour, from that instant on. */
  Work sweepHourly(String from, int hours) {
    Work done = Work.NONE;
    for (int i = 0; i < hours; i++) {
      now = Instant.parse(from).plus(Duration.ofHours(i));
      done = done.and(sweep.run());
    }
    return done;
  }

  private Optional<Recipient> recipient(Person person) {
    if (!host.asking.equals(Optional.of(person))) {
      throw new IllegalStateException(person + " is not signed in");
    }
    return Optional.ofNullable(recipients.get(person.key()));
  }

  private void failed(String what, RuntimeException failure) {
    failures.add("could not " + what + ": " + failure.getMessage());
  }

  static String say(Wording wording) {
    return String.join(
        " ",
        java.util.stream.Stream.concat(wording.key().stream(), wording.arguments().stream())
            .toList());
  }

  /** Fails where a test says so. */
  private final class Broken implements DigestPart {
    @Override
    public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
      if (broken) {
        throw new IllegalStateException("broken");
      }
      return List.of();
    }

    @Override
    public List<DigestSection> sectionsFor(Person person, LocalDate day) {
      return List.of();
    }
  }

  /** What needs people, and only while they are signed in. */
  private final class Needs implements DigestPart {
    @Override
    public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
      return needs.keySet().stream().filter(k -> k.compareTo(afterKey) > 0).limit(most).toList();
    }

    @Override
    public List<DigestSection> sectionsFor(Person person, LocalDate day) {
      if (!host.asking.equals(Optional.of(person))) {
        throw new IllegalStateException(person + " is not signed in");
      }
      return needs.getOrDefault(person.key(), List.of());
    }
  }

  /** A mail server that can be taken away. */
  static final class Server implements Mailer {
    final List<Letter> accepted = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final Set<String> refused = new TreeSet<>();
    State state = State.READY;
    boolean down;
    Runnable afterAcceptance = () -> {};

    @Override
    public State state() {
      return state;
    }

    @Override
    public void send(Letter letter) {
      asked.add(letter.address());
      if (down || refused.contains(letter.address())) {
        throw new Unaccepted(new IllegalStateException("not now"));
      }
      accepted.add(letter);
      afterAcceptance.run();
    }

    List<String> addresses() {
      return accepted.stream().map(Letter::address).toList();
    }
  }

  private final class Willing implements PreferenceStore {
    @Override
    public Optional<Preferences> of(String personKey) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void keep(String personKey, Preferences chosen) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> withoutDigest(Collection<String> personKeys) {
      Set<String> without = new TreeSet<>(unwilling);
      without.retainAll(personKeys);
      return without;
    }
  }

  private static final class AtOnce implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }

  private final class Now extends Clock {
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
  }
}
