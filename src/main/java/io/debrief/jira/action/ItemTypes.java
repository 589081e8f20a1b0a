package io.debrief.jira.action;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.MakingIssues.IssueKind;
import io.debrief.jira.settings.StoredSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows of which types action items may be: neither post-mortems nor parts of other issues. */
@JiraComponent
public class ItemTypes {
  private final ProjectManager projects;
  private final IssueTypeSchemeManager schemes;
  private final StoredSettings settings;

  public ItemTypes(
      @JiraImport ProjectManager projects,
      @JiraImport IssueTypeSchemeManager schemes,
      StoredSettings settings) {
    this.projects = projects;
    this.schemes = schemes;
    this.settings = settings;
  }

  /**
   * In Jira's order, but types of incidents last: what is to be done is rarely another incident.
   */
  List<IssueKind> of(long projectId) {
    Project project = projects.getProjectObj(projectId);
    if (project == null) {
      return List.of();
    }
    Optional<String> postMortem = settings.postMortemTypeId();
    Set<String> incidents = settings.rule().issueTypeIds();
    return schemes.getIssueTypesForProject(project).stream()
        .filter(type -> !type.isSubTask() && !postMortem.equals(Optional.of(type.getId())))
        .sorted(Comparator.comparing((IssueType type) -> incidents.contains(type.getId())))
        .map(type -> new IssueKind(type.getId(), type.getName()))
        .toList();
  }
}
