package io.debrief.core.incident;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import java.util.Optional;

/** Tells incidents from other issues. */
@UseCase
public class Incidents {
  private final IncidentSettings settings;
  private final IncidentFields fields;

  public Incidents(IncidentSettings settings, IncidentFields fields) {
    this.settings = settings;
    this.fields = fields;
  }

  /** The incident that the issue is; empty where the rule does not match. */
  public Optional<Incident> of(HostIssue issue) {
    return settings.rule().matches(issue)
        ? Optional.of(new Incident(issue, () -> severityOf(issue)))
        : Optional.empty();
  }

  /**
   * How bad the issue is by the field that the administrator named, else by its priority; whether
   * or not it still is an incident.
   */
  public Optional<Severity> severityOf(HostIssue issue) {
    Optional<SeverityField> field = settings.severityField();
    return field.isPresent()
        ? fields.option(issue.id(), field.get().id()).map(field.get().options()::get)
        : issue.priorityId().map(settings.severities()::get);
  }
}
