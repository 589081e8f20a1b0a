package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Notes who changed what, and shows it to administrators. */
@UseCase
public class AuditTrail {
  private final SetupAccess access;
  private final AuditLog log;
  private final Clock clock;

  public AuditTrail(SetupAccess access, AuditLog log, Clock clock) {
    this.access = access;
    this.log = log;
    this.clock = clock;
  }

  /** The administrator who asks; refuses everybody else. */
  Person administrator() {
    return access.administrator();
  }

  void note(String what, String before, String after) {
    log.add(
        new AuditEntry(
            clock.instant(), administrator().key(), what, present(before), present(after)));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(words -> !words.isEmpty());
  }

  public List<AuditEntry> latest(int startAt, int atMost) {
    administrator();
    return log.latest(startAt, atMost);
  }

  public int size() {
    return log.size();
  }
}
