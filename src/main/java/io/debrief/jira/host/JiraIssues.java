package io.debrief.jira.host;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.host.Sight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Issues as Jira shows them to a person. */
@JiraComponent
public class JiraIssues implements Issues {
  private final IssueService service;
  private final IssueManager issues;
  private final PermissionManager permissions;
  private final JiraPeople people;

  public JiraIssues(
      @JiraImport IssueService service,
      @JiraImport IssueManager issues,
      @JiraImport PermissionManager permissions,
      JiraPeople people) {
    this.service = service;
    this.issues = issues;
    this.permissions = permissions;
    this.people = people;
  }

  @Override
  public Optional<HostIssue> visibleTo(Person person, String key) {
    return found(service.getIssue(people.userOrNobody(person), key));
  }

  @Override
  public Optional<HostIssue> visibleTo(Person person, long id) {
    return found(service.getIssue(people.userOrNobody(person), id));
  }

  @Override
  public List<HostIssue> visibleTo(Person person, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    // Jira answers in an order of its own.
    return sightOf(person, ids).issues(ids);
  }

  @Override
  public Sight sightOf(Person person, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Sight.of(List.of(), Set.of());
    }
    ApplicationUser user = people.userOrNobody(person);
    List<Issue> found = issues.getIssueObjects(Set.copyOf(ids));
    return Sight.of(
        found.stream()
            .filter(
                issue -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
            .map(JiraIssues::hostIssue)
            .toList(),
        found.stream().map(Issue::getId).collect(Collectors.toSet()));
  }

  @Override
  public List<HostIssue> whoeverSeesThem(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : issues.getIssueObjects(ids).stream().map(JiraIssues::hostIssue).toList();
  }

  @Override
  public Set<Long> existing(Collection<Long> ids) {
    return ids.isEmpty()
        ? Set.of()
        : issues.getIssueObjects(ids).stream().map(Issue::getId).collect(Collectors.toSet());
  }

  private static Optional<HostIssue> found(IssueService.IssueResult result) {
    return result.isValid() ? Optional.of(hostIssue(result.getIssue())) : Optional.empty();
  }

  public static HostIssue hostIssue(Issue issue) {
    return new HostIssue(
        issue.getId(),
        issue.getKey(),
        issue.getSummary(),
        issue.getProjectId(),
        issue.getProjectObject().getKey(),
        issue.getIssueTypeId(),
        Optional.ofNullable(issue.getPriority()).map(priority -> priority.getId()),
        Optional.ofNullable(issue.getSecurityLevelId()),
        JiraTime.instant(issue.getCreated()));
  }
}
