package io.debrief.core.incident;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import java.util.Optional;

/** Tells incidents from other issues. */
@UseCase
public class Incidents {
  private final IncidentSettings settings;

  public Incidents(IncidentSettings settings) {
    this.settings = settings;
  }

  /** The incident that the issue is; empty where the rule does not match. */
  public Optional<Incident> of(HostIssue issue) {
    return settings.rule().matches(issue)
        ? Optional.of(new Incident(issue, severityOf(issue)))
        : Optional.empty();
  }

  /** The severity that the issue's priority stands for, whether or not it still is an incident. */
  public Optional<Severity> severityOf(HostIssue issue) {
    return issue.priorityId().map(settings.severities()::get);
  }
}
