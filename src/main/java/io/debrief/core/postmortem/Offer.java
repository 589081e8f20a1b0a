package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.People;
import io.debrief.core.incident.Incident;
import io.debrief.core.incident.Incidents;
import java.util.Optional;

/** Decides what an incident's page offers the person who looks at it. */
@UseCase
public class Offer {
  private final People people;
  private final Incidents incidents;
  private final MayCreate mayCreate;
  private final Title title;
  private final PostMortemIssues issues;

  public Offer(
      People people,
      Incidents incidents,
      MayCreate mayCreate,
      Title title,
      PostMortemIssues issues) {
    this.people = people;
    this.incidents = incidents;
    this.mayCreate = mayCreate;
    this.title = title;
    this.issues = issues;
  }

  /** Whether a post-mortem of this incident can be created, and the asker may create it. */
  public boolean standsFor(HostIssue issue) {
    Optional<Incident> incident = incidents.of(issue);
    return incident.isPresent()
        && issues.issueTypeId().isPresent()
        && issues.whyNotLinkable().isEmpty()
        && people.asking().filter(asker -> mayCreate.of(issue, asker)).isPresent();
  }

  public String suggestedTitle(HostIssue incident) {
    return title.suggestedFor(incident);
  }
}
