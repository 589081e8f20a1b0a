package io.debrief.core.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** An outbox for tests of core. */
final class InMemoryOutbox implements MailOutbox {
  final List<Owed> all = new ArrayList<>();
  private final Map<Long, Instant> looked = new HashMap<>();
  private long lastId;

  /** Each as day, person and state, in the order in which they came. */
  List<String> told() {
    return all.stream().map(o -> o.day() + " " + o.personKey() + " " + o.state()).toList();
  }

  @Override
  public Map<String, Owed> latest(Collection<String> personKeys, LocalDate sinceDay) {
    Map<String, Owed> latest = new HashMap<>();
    all.stream()
        .filter(owed -> personKeys.contains(owed.personKey()))
        .filter(owed -> !owed.day().isBefore(sinceDay) || owed.state() == Owed.State.WAITING)
        .sorted(Comparator.comparing(Owed::day))
        .forEach(owed -> latest.put(owed.personKey(), owed));
    return latest;
  }

  @Override
  public Owed add(String personKey, LocalDate day, String messageId, Instant now) {
    if (all.stream().anyMatch(o -> o.personKey().equals(personKey) && o.day().equals(day))) {
      throw new IllegalStateException(personKey + " has one for " + day);
    }
    Owed owed = new Owed(++lastId, personKey, day, Owed.State.WAITING, messageId, now);
    all.add(owed);
    return owed;
  }

  @Override
  public Owed renew(Owed owed, LocalDate day, String messageId) {
    change(owed, o -> new Owed(o.id(), o.personKey(), day, o.state(), messageId, o.waitsSince()));
    return all.stream().filter(o -> o.id() == owed.id()).findFirst().orElseThrow();
  }

  @Override
  public List<Owed> waiting(Instant notSince, int most) {
    return stillWaiting()
        .filter(owed -> looked.getOrDefault(owed.id(), Instant.EPOCH).isBefore(notSince))
        .sorted(Comparator.comparing(Owed::id))
        .sorted(Comparator.comparing(owed -> looked.getOrDefault(owed.id(), Instant.EPOCH)))
        .limit(most)
        .toList();
  }

  @Override
  public List<Owed> waitingSinceBefore(Instant before, int most) {
    return stillWaiting().filter(owed -> owed.waitsSince().isBefore(before)).limit(most).toList();
  }

  @Override
  public void lookedAt(Owed owed, Instant now) {
    looked.put(owed.id(), now);
  }

  @Override
  public void close(Owed owed, Owed.State state) {
    change(
        owed, o -> new Owed(o.id(), o.personKey(), o.day(), state, o.messageId(), o.waitsSince()));
  }

  @Override
  public void withdraw(Owed owed) {
    all.removeIf(o -> o.id() == owed.id());
  }

  @Override
  public void forgetBefore(Instant before) {
    all.removeIf(o -> o.state() != Owed.State.WAITING && o.waitsSince().isBefore(before));
  }

  private Stream<Owed> stillWaiting() {
    return all.stream().filter(owed -> owed.state() == Owed.State.WAITING);
  }

  private void change(Owed owed, UnaryOperator<Owed> change) {
    all.replaceAll(o -> o.id() == owed.id() ? change.apply(o) : o);
  }
}
