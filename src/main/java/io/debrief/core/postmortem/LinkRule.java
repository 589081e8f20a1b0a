package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.incident.Incidents;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import io.debrief.core.postmortem.StrayLink.Reason;
import java.util.Optional;

/** Says whether a link that a person made can make an issue the post-mortem of another. */
@UseCase
public class LinkRule {
  private final Incidents incidents;
  private final Audience audience;

  public LinkRule(Incidents incidents, Audience audience) {
    this.incidents = incidents;
    this.audience = audience;
  }

  /** Empty where it can. */
  Optional<Reason> whyNot(HostIssue postMortem, HostIssue linked) {
    if (incidents.of(linked).isEmpty()) {
      return Optional.of(Reason.NO_INCIDENT);
    }
    MappedPlace place = new MappedPlace(postMortem.projectId(), postMortem.securityLevelId());
    return audience.isNoWider(place, linked) ? Optional.empty() : Optional.of(Reason.WIDER);
  }
}
