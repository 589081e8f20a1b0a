package io.debrief.core.mail;

import io.debrief.core.UseCase;
import io.debrief.core.sweep.SweepStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Sees to it every hour that everybody has the digest of the day. */
@UseCase
public class SweepDigests implements SweepStep {
  /** A slow mail server must not keep the next sweep from beginning. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  private final QueueDigests queue;
  private final SendDigests send;
  private final KeepOwed outbox;
  private final WriteLetter letters;
  private final Clock clock;

  public SweepDigests(
      QueueDigests queue, SendDigests send, KeepOwed outbox, WriteLetter letters, Clock clock) {
    this.queue = queue;
    this.send = send;
    this.outbox = outbox;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "send the digests";
  }

  /** Where no mail can be sent, nothing new is owed: whoever it concerns is asked again later. */
  @Override
  public Work run() {
    Instant now = clock.instant();
    outbox.forget(now);
    int givenUp = outbox.giveUp(now);
    Work done = new Work(0, givenUp, 0, 0, givenUp);
    if (!letters.canSend()) {
      return done;
    }
    return done.and(queue.run(now))
        .and(send.run(now, () -> clock.instant().isBefore(now.plus(LONGEST))));
  }
}
