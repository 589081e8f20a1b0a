package io.debrief.jira.followup;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpStore;
import io.debrief.core.followup.FollowedProjects;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * Looks an issue's follow-up up once for the condition and for the panel that it lets through: Jira
 * asks both with one helper for each page.
 */
@JiraComponent
public class FoundFollowUps {
  private final FollowedProjects projects;
  private final FollowUpStore store;
  private final Map<JiraHelper, FollowUp> found = Collections.synchronizedMap(new WeakHashMap<>());

  public FoundFollowUps(FollowedProjects projects, FollowUpStore store) {
    this.projects = projects;
    this.store = store;
  }

  /** Costs nothing in a project that holds nothing of ours. */
  boolean isFollowed(JiraHelper page, long projectId, long issueId) {
    Optional<FollowUp> followUp =
        projects.holds(projectId) ? store.ofIssue(issueId) : Optional.empty();
    followUp.ifPresent(it -> found.put(page, it));
    return followUp.isPresent();
  }

  Optional<FollowUp> of(JiraHelper page, long issueId) {
    return Optional.ofNullable(found.remove(page))
        .filter(it -> it.issueId() == issueId)
        .or(() -> store.ofIssue(issueId));
  }
}
