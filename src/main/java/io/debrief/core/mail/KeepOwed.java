package io.debrief.core.mail;

import io.debrief.core.UseCase;
import io.debrief.core.host.BaseAddress;
import io.debrief.core.host.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Writes into the outbox, each change committed before anything else happens: what is owed before
 * it is sent, that it was sent right after the mail server accepted it.
 */
@UseCase
public class KeepOwed {
  static final int PAGE = 200;

  /** Whoever has waited for so long waits no more. */
  static final Duration LONGEST = Duration.ofDays(7);

  /** What people had is kept so long, to be looked up where somebody asks. */
  private static final Duration KEPT = Duration.ofDays(30);

  private final MailOutbox outbox;
  private final Transactions transactions;
  private final BaseAddress base;

  public KeepOwed(MailOutbox outbox, Transactions transactions, BaseAddress base) {
    this.outbox = outbox;
    this.transactions = transactions;
    this.base = base;
  }

  Map<String, Owed> latest(Collection<String> personKeys, LocalDate sinceDay) {
    return outbox.latest(personKeys, sinceDay);
  }

  List<Owed> waiting(Instant notSince) {
    return outbox.waiting(notSince, PAGE);
  }

  void add(String personKey, LocalDate day, Instant now) {
    committed(() -> outbox.add(personKey, day, messageId(), now));
  }

  Owed renew(Owed owed, LocalDate day) {
    return transactions.inOne(() -> outbox.renew(owed, day, messageId()));
  }

  void lookedAt(Owed owed, Instant now) {
    committed(
        () -> {
          outbox.lookedAt(owed, now);
          return null;
        });
  }

  void sent(Owed owed) {
    close(owed, Owed.State.SENT);
  }

  void withdraw(Owed owed) {
    committed(
        () -> {
          outbox.withdraw(owed);
          return null;
        });
  }

  /**
   * @return how many were given up
   */
  int giveUp(Instant now) {
    int many = 0;
    List<Owed> page = outbox.waitingSinceBefore(now.minus(LONGEST), PAGE);
    while (!page.isEmpty()) {
      page.forEach(owed -> close(owed, Owed.State.GIVEN_UP));
      many += page.size();
      page = outbox.waitingSinceBefore(now.minus(LONGEST), PAGE);
    }
    return many;
  }

  void forget(Instant now) {
    committed(
        () -> {
          outbox.forgetBefore(now.minus(KEPT));
          return null;
        });
  }

  private void close(Owed owed, Owed.State state) {
    committed(
        () -> {
          outbox.close(owed, state);
          return null;
        });
  }

  private <T> void committed(Supplier<T> write) {
    T unused = transactions.inOne(write);
  }

  private String messageId() {
    String host = Optional.ofNullable(base.address().getHost()).orElse("localhost");
    return "<debrief." + UUID.randomUUID() + "@" + host + ">";
  }
}
