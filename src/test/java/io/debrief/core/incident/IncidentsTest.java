package io.debrief.core.incident;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.HostIssue;
import io.debrief.testkit.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** The severity comes from where the administrator said, and is read only where it is wanted. */
public class IncidentsTest {
  private final List<Long> lookedAt = new ArrayList<>();
  private Optional<SeverityField> field = Optional.empty();
  private Optional<String> chosen = Optional.empty();

  @Test
  public void thePriorityTellsTheSeverityWhereNoFieldIsNamed() {
    HostIssue issue = Samples.issue(1);
    assertEquals(Optional.of(Severity.SEV_2), incidents().severityOf(issue));
    assertEquals(List.of(), lookedAt);
  }

  @Test
  public void theNamedFieldTellsItAlone() {
    field = Optional.of(new SeverityField("customfield_1", Map.of("77", Severity.SEV_4)));
    chosen = Optional.of("77");
    assertEquals(Optional.of(Severity.SEV_4), incidents().severityOf(Samples.issue(1)));
  }

  @Test
  public void anIssueWithoutAnOptionOrWithOneThatMeansNothingHasNone() {
    field = Optional.of(new SeverityField("customfield_1", Map.of("77", Severity.SEV_4)));
    assertEquals(Optional.empty(), incidents().severityOf(Samples.issue(1)));
    chosen = Optional.of("78");
    assertEquals(Optional.empty(), incidents().severityOf(Samples.issue(1)));
  }

  @Test
  public void theFieldIsReadOnlyWhereSomebodyWantsToKnow() {
    field = Optional.of(new SeverityField("customfield_1", Map.of("77", Severity.SEV_4)));
    chosen = Optional.of("77");
    Incident incident = incidents().of(Samples.issue(1)).orElseThrow();
    assertEquals(List.of(), lookedAt);
    assertEquals(Optional.of(Severity.SEV_4), incident.severity());
    assertEquals(List.of(1L), lookedAt);
  }

  private Incidents incidents() {
    HostIssue issue = Samples.issue(1);
    return new Incidents(
        new IncidentSettings() {
          @Override
          public IncidentRule rule() {
            return new IncidentRule(Set.of(issue.projectId()), Set.of(issue.typeId()));
          }

          @Override
          public Map<String, Severity> severities() {
            return Map.of(issue.priorityId().orElseThrow(), Severity.SEV_2);
          }

          @Override
          public Optional<SeverityField> severityField() {
            return field;
          }
        },
        (issueId, fieldId) -> {
          lookedAt.add(issueId);
          return chosen;
        });
  }
}
