package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.incident.Incidents;

/** Takes in what others did to the host's issues, as soon as we hear of it. */
@UseCase
public class IssueNews {
  private final Incidents incidents;
  private final ForgetIssue forgetting;
  private final AdoptMade adopting;

  public IssueNews(Incidents incidents, ForgetIssue forgetting, AdoptMade adopting) {
    this.incidents = incidents;
    this.forgetting = forgetting;
    this.adopting = adopting;
  }

  /** Costs nothing where the issue is neither a post-mortem nor an incident. */
  public void deleted(HostIssue issue, boolean postMortem) {
    if (postMortem) {
      forgetting.postMortem(issue.id());
    } else if (incidents.of(issue).isPresent()) {
      forgetting.incident(issue.id());
    }
  }

  /** A Post-mortem issue was made, and not by us. */
  public void appeared(HostIssue issue, String reporterKey) {
    adopting.appeared(issue, reporterKey);
  }
}
