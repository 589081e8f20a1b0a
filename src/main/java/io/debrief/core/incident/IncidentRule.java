package io.debrief.core.incident;

import io.debrief.core.host.HostIssue;
import java.util.Set;

/** The administrator's rule: which issues are incidents. */
public record IncidentRule(Set<Long> projectIds, Set<String> issueTypeIds) {
  public boolean matches(HostIssue issue) {
    return projectIds.contains(issue.projectId()) && issueTypeIds.contains(issue.typeId());
  }
}
