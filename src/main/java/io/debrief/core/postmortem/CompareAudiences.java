package io.debrief.core.postmortem;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds post-mortems that are more visible than one of their incidents, as the host is now. */
@UseCase
public class CompareAudiences {
  private final Issues issues;
  private final Audience audience;

  public CompareAudiences(Issues issues, Audience audience) {
    this.issues = issues;
    this.audience = audience;
  }

  /** Their ids of ours; looks all issues up at once. */
  Set<Long> wider(Collection<PostMortem> postMortems) {
    Set<Long> ids = new HashSet<>();
    postMortems.forEach(
        postMortem -> {
          ids.add(postMortem.issueId());
          ids.addAll(postMortem.incidentIds());
        });
    Map<Long, HostIssue> now =
        issues.whoeverSeesThem(ids).stream().collect(toMap(HostIssue::id, issue -> issue));
    return postMortems.stream()
        .filter(postMortem -> isWider(postMortem, now))
        .map(PostMortem::id)
        .collect(toSet());
  }

  private boolean isWider(PostMortem postMortem, Map<Long, HostIssue> now) {
    HostIssue issue = now.get(postMortem.issueId());
    List<HostIssue> incidents =
        postMortem.incidentIds().stream().map(now::get).filter(Objects::nonNull).toList();
    return issue != null && !audience.lessVisibleThan(issue, incidents).isEmpty();
  }
}
