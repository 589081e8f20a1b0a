package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.Promise;
import io.debrief.core.host.Issues;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says how grave the gravest incident is that led to a promise, whoever may see it. */
@UseCase
public class Gravity {
  /** Who promises something more often is taken by the first of the promises. */
  private static final int MOST = 100;

  private final PostMortemStore postMortems;
  private final Issues issues;
  private final Incidents incidents;

  public Gravity(PostMortemStore postMortems, Issues issues, Incidents incidents) {
    this.postMortems = postMortems;
    this.issues = issues;
    this.incidents = incidents;
  }

  Optional<Severity> of(Collection<Promise> promises) {
    List<Long> ids = promises.stream().map(Promise::postMortemId).distinct().limit(MOST).toList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    List<Long> incidentIds =
        postMortems.withIds(ids).stream()
            .flatMap(each -> each.incidentIds().stream())
            .distinct()
            .toList();
    return issues.whoeverSeesThem(incidentIds).stream()
        .flatMap(incident -> incidents.severityOf(incident).stream())
        .min(Comparator.naturalOrder());
  }
}
