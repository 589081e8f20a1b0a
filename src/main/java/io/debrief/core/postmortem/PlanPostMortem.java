package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import io.debrief.core.incident.Incidents;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Turns a request into a plan that can be carried out, or says what is wrong with it. */
@UseCase
public class PlanPostMortem {
  /** Far more than any real post-mortem has; bounds the work of one request. */
  static final int MOST_INCIDENTS = 20;

  private static final int LONGEST_REQUEST_ID = 100;

  private final People people;
  private final Issues issues;
  private final Incidents incidents;
  private final Title title;
  private final Clock clock;

  public PlanPostMortem(
      People people, Issues issues, Incidents incidents, Title title, Clock clock) {
    this.people = people;
    this.issues = issues;
    this.incidents = incidents;
    this.title = title;
    this.clock = clock;
  }

  /** The incidents asked for, each once. */
  public List<Incident> incidentsOf(PostMortemRequest request, Person asker) {
    List<String> keys =
        List.copyOf(
            new LinkedHashSet<>(request.incidentKeys().stream().map(String::strip).toList()));
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

  public Reservation reservation(
      PostMortemRequest request, List<Incident> chosen, Person asker, String issueTypeId) {
    HostIssue first = chosen.get(0).issue();
    String requestId = request.requestId().orElseGet(() -> UUID.randomUUID().toString());
    if (requestId.isBlank() || requestId.length() > LONGEST_REQUEST_ID) {
      throw Refusal.invalid(
          "requestId",
          Wording.of("debrief.create.request-id", Integer.toString(LONGEST_REQUEST_ID)));
    }
    return new Reservation(
        0,
        requestId,
        chosen.stream().map(incident -> incident.issue().id()).toList(),
        first.projectId(),
        issueTypeId,
        first.securityLevelId(),
        asker.key(),
        title.chosen(request.title(), first),
        facilitator(request, asker).key(),
        request.meetingAt(),
        clock.instant());
  }

  private Person facilitator(PostMortemRequest request, Person asker) {
    if (request.facilitator().isEmpty()) {
      return asker;
    }
    String name = request.facilitator().get();
    return people
        .byName(name)
        .filter(Person::active)
        .orElseThrow(
            () -> Refusal.invalid("facilitator", Wording.of("debrief.create.nobody", name)));
  }
}
