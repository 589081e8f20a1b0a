package io.debrief.core.mail;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A digest in the outbox. It holds no text: what it says is put together when it is sent, so that
 * what waits never tells of what is over, or of what the person may no longer see.
 *
 * @param id ours
 * @param day of the person's own calendar
 * @param messageId the same however often it is sent
 * @param waitsSince since when the person has waited for a digest, be it one of another day
 */
public record Owed(
    long id, String personKey, LocalDate day, State state, String messageId, Instant waitsSince) {
  /** What became of a digest. */
  public enum State {
    WAITING,
    SENT,
    GIVEN_UP
  }
}
