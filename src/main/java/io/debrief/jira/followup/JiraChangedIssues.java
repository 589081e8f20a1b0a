package io.debrief.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.ChangedIssues;
import io.debrief.jira.host.JiraTime;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Asks Jira's database, not its index: the index may have missed what we missed. */
@JiraComponent
public class JiraChangedIssues implements ChangedIssues {
  private final IssueManager issues;

  public JiraChangedIssues(@JiraImport IssueManager issues) {
    this.issues = issues;
  }

  @Override
  public Look since(Collection<Long> issueIds, Instant since) {
    Set<Long> existing = new HashSet<>();
    Set<Long> changed = new HashSet<>();
    for (Issue issue : issues.getIssueObjects(issueIds)) {
      existing.add(issue.getId());
      if (!JiraTime.instant(issue.getUpdated()).isBefore(since)) {
        changed.add(issue.getId());
      }
    }
    return new Look(existing, changed);
  }
}
