package io.debrief.jira.setup;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.setup.ProjectScheme;
import io.debrief.core.setup.ProjectSchemes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Issue type schemes of Jira's projects. */
@JiraComponent
public class JiraProjectSchemes implements ProjectSchemes {
  private final IssueTypeSchemeManager schemes;
  private final ProjectManager projects;
  private final IssueService issues;
  private final JiraAuthenticationContext authentication;

  public JiraProjectSchemes(
      @JiraImport IssueTypeSchemeManager schemes,
      @JiraImport ProjectManager projects,
      @JiraImport IssueService issues,
      @JiraImport JiraAuthenticationContext authentication) {
    this.schemes = schemes;
    this.projects = projects;
    this.issues = issues;
    this.authentication = authentication;
  }

  @Override
  public Optional<ProjectScheme> of(String projectKey, String typeId) {
    return Optional.ofNullable(projects.getProjectByCurrentKey(projectKey))
        .map(project -> scheme(project, schemes.getConfigScheme(project), typeId));
  }

  private ProjectScheme scheme(Project project, FieldConfigScheme scheme, String typeId) {
    return new ProjectScheme(
        project.getId(),
        scheme.getName(),
        schemes.isDefaultIssueTypeScheme(scheme),
        scheme.getAssociatedProjectObjects().stream().map(Project::getKey).sorted().toList(),
        ids(schemes.getIssueTypesForProject(project)).contains(typeId));
  }

  @Override
  public void add(long projectId, String typeId) {
    Project project = projects.getProjectObj(projectId);
    schemes.update(schemes.getConfigScheme(project), withType(project, typeId));
  }

  @Override
  public void addOnlyHere(long projectId, String typeId, String schemeName) {
    Project project = projects.getProjectObj(projectId);
    FieldConfigScheme copy = schemes.create(schemeName, null, withType(project, typeId));
    schemes.setProjectAssociationsForIssueTypeScheme(copy, List.of(project));
  }

  /** An update replaces the whole list. */
  private List<String> withType(Project project, String typeId) {
    List<String> all = new ArrayList<>(ids(schemes.getIssueTypesForProject(project)));
    all.add(typeId);
    return all;
  }

  private static List<String> ids(Collection<IssueType> types) {
    return types.stream().map(IssueType::getId).toList();
  }

  @Override
  public List<String> complaints(long projectId, String typeId, String summary) {
    IssueInputParameters input = issues.newIssueInputParameters();
    input
        .setProjectId(projectId)
        .setIssueTypeId(typeId)
        .setSummary(summary)
        .setReporterId(authentication.getLoggedInUser().getName());
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    ErrorCollection errors =
        issues.validateCreate(authentication.getLoggedInUser(), input).getErrorCollection();
    List<String> complaints = new ArrayList<>(errors.getErrorMessages());
    errors.getErrors().forEach((field, words) -> complaints.add(field + ": " + words));
    return complaints;
  }
}
