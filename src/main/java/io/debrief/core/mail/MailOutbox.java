package io.debrief.core.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps which digests people are owed and had: one for each person and day of that person, which
 * the database sees to. Whoever writes holds the lock of the sweep.
 */
public interface MailOutbox {
  /**
   * The latest digest of each of the people, by user key, of those that are owed since then or
   * still wait.
   */
  Map<String, Owed> latest(Collection<String> personKeys, LocalDate sinceDay);

  /** Fails where the person has one for that day. */
  Owed add(String personKey, LocalDate day, String messageId, Instant now);

  /** The digest that waits is now the one of this day; it waits no less long for that. */
  Owed renew(Owed owed, LocalDate day, String messageId);

  /** Those that wait and were not looked at since then, the longest not looked at first. */
  List<Owed> waiting(Instant notSince, int most);

  /** Those that have waited since before then. */
  List<Owed> waitingSinceBefore(Instant before, int most);

  void lookedAt(Owed owed, Instant now);

  void close(Owed owed, Owed.State state);

  /** As if it had never been owed. */
  void withdraw(Owed owed);

  /** Forgets those that have been owed since before then and wait no more. */
  void forgetBefore(Instant before);
}
