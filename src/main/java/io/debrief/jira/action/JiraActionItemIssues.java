package io.debrief.jira.action;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.ActionItem;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.host.Person;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.host.JiraPeople;
import io.debrief.jira.host.JiraTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads action items from Jira: many with one call. */
@JiraComponent
public class JiraActionItemIssues implements ActionItemIssues {
  private final IssueManager issues;
  private final PermissionManager permissions;
  private final JiraPeople people;

  public JiraActionItemIssues(
      @JiraImport IssueManager issues,
      @JiraImport PermissionManager permissions,
      JiraPeople people) {
    this.issues = issues;
    this.permissions = permissions;
    this.people = people;
  }

  @Override
  public List<ActionItem> visibleTo(Person person, Collection<Long> ids) {
    ApplicationUser user = people.userOrNobody(person);
    return items(
        ids, it -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, it, user));
  }

  @Override
  public List<ActionItem> whoeverSeesThem(Collection<Long> ids) {
    return items(ids, issue -> true);
  }

  /** Jira answers in an order of its own. */
  private List<ActionItem> items(Collection<Long> ids, Predicate<Issue> wanted) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, ActionItem> found =
        issues.getIssueObjects(Set.copyOf(ids)).stream()
            .filter(wanted)
            .collect(Collectors.toMap(Issue::getId, JiraActionItemIssues::item));
    return ids.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private static ActionItem item(Issue issue) {
    return new ActionItem(
        JiraIssues.hostIssue(issue),
        issue.getStatus().getName(),
        Optional.ofNullable(issue.getAssignee()).map(JiraPeople::person),
        Optional.ofNullable(issue.getDueDate()).map(JiraTime::day),
        Optional.ofNullable(issue.getResolutionId()),
        issue.isArchived() || issue.getProjectObject().isArchived());
  }
}
