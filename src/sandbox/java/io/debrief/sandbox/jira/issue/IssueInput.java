package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.issue.IssueInputParameters;
import io.debrief.sandbox.jira.project.Fields;
import java.util.LinkedHashMap;
import java.util.Map;

/** What somebody wants a new issue to be, unchecked. The reporter is a user name, as in Jira. */
public class IssueInput implements IssueInputParameters {
  private Long projectId;
  private String issueTypeId;
  private String summary;
  private String reporterName;
  private Long securityLevelId;
  private boolean applyDefaults;
  private final Map<String, String> fields = new LinkedHashMap<>();

  @Override
  public IssueInputParameters setProjectId(Long projectId) {
    this.projectId = projectId;
    return this;
  }

  @Override
  public IssueInputParameters setIssueTypeId(String issueTypeId) {
    this.issueTypeId = issueTypeId;
    return this;
  }

  @Override
  public IssueInputParameters setSummary(String summary) {
    this.summary = summary;
    return this;
  }

  @Override
  public IssueInputParameters setReporterId(String reporterId) {
    this.reporterName = reporterId;
    return this;
  }

  @Override
  public IssueInputParameters setAssigneeId(String assigneeId) {
    return setField(CreateCheck.ASSIGNEE, assigneeId);
  }

  /** What does not look like the date picker's dates stays as it is, and is refused later. */
  @Override
  public IssueInputParameters setDueDate(String dueDate) {
    return setField(Fields.DUE_DATE, PickedDates.iso(dueDate));
  }

  @Override
  public IssueInputParameters setSecurityLevelId(Long securityLevelId) {
    this.securityLevelId = securityLevelId;
    return this;
  }

  /** Only the summary can be changed here, so that all else is retained whatever is asked. */
  @Override
  public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
    if (!retain) {
      throw new UnsupportedOperationException("would empty all other fields");
    }
  }

  @Override
  public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
    applyDefaults = apply;
  }

  /**
   * By the field's id: a description, a priority's id, an assignee's name, a due date as {@code
   * yyyy-MM-dd}, or a custom field's value.
   */
  public IssueInput setField(String id, String value) {
    fields.put(id, value);
    return this;
  }

  Map<String, String> fields() {
    return fields;
  }

  Long projectId() {
    return projectId;
  }

  String issueTypeId() {
    return issueTypeId;
  }

  String summary() {
    return summary;
  }

  String reporterName() {
    return reporterName;
  }

  Long securityLevelId() {
    return securityLevelId;
  }

  boolean applyDefaults() {
    return applyDefaults;
  }
}
