package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import io.debrief.core.incident.Incidents;
import java.util.LinkedHashSet;
import java.util.List;

/** Turns issue keys that somebody wrote into incidents, each once, or says which is none. */
@UseCase
public class ChooseIncidents {
  /** Far more than any real post-mortem has; bounds the work of one request. */
  static final int MOST_INCIDENTS = 20;

  private final Issues issues;
  private final Incidents incidents;

  public ChooseIncidents(Issues issues, Incidents incidents) {
    this.issues = issues;
    this.incidents = incidents;
  }

  public List<Incident> of(List<String> given, Person asker) {
    List<String> keys =
        List.copyOf(new LinkedHashSet<>(given.stream().map(String::strip).toList()));
    if (keys.isEmpty()) {
      throw Refusal.invalid("incidentKeys", Wording.of("debrief.create.incidents.none"));
    }
    if (keys.size() > MOST_INCIDENTS) {
      throw Refusal.invalid(
          "incidentKeys",
          Wording.of("debrief.create.incidents.many", Integer.toString(MOST_INCIDENTS)));
    }
    return keys.stream().map(key -> incident(key, asker)).distinct().toList();
  }

  private Incident incident(String key, Person asker) {
    HostIssue issue =
        issues.visibleTo(asker, key).orElseThrow(() -> Refusal.notFound("incidentKeys"));
    return incidents
        .of(issue)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "incidentKeys", Wording.of("debrief.create.incidents.other", issue.key())));
  }
}
