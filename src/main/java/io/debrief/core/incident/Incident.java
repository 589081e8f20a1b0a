package io.debrief.core.incident;

import io.debrief.core.host.HostIssue;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An issue that the incident rule matches.
 *
 * @param rated asked for only where somebody wants to know: it may cost a look at the issue
 */
public record Incident(HostIssue issue, Supplier<Optional<Severity>> rated) {
  public Incident(HostIssue issue, Optional<Severity> severity) {
    this(issue, () -> severity);
  }

  public Optional<Severity> severity() {
    return rated.get();
  }
}
