package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.project.Constant;
import io.debrief.sandbox.jira.project.IssueStatus;
import io.debrief.sandbox.jira.project.JiraProject;
import io.debrief.sandbox.jira.user.JiraUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** An issue as it stood when it was loaded; it does not follow later changes. */
public class IssueSnapshot implements MutableIssue {
  private final Long id;
  private final String key;
  private final String summary;
  private final String description;
  private final Project project;
  private final Constant type;
  private final IssueStatus status;
  private final Constant priority;
  private final Constant resolution;
  private final JiraUser assignee;
  private final JiraUser reporter;
  private final JiraUser creator;
  private final Timestamp created;
  private final Timestamp updated;
  private final LocalDate dueDate;
  private final Long securityLevelId;
  private final boolean archived;
  private final Function<Long, List<Attachment>> attachments;
  private final BiFunction<Long, CustomField, Object> fieldValues;

  IssueSnapshot(
      ResultSet row,
      Function<Long, List<Attachment>> attachments,
      BiFunction<Long, CustomField, Object> fieldValues)
      throws SQLException {
    this.attachments = attachments;
    this.fieldValues = fieldValues;
    id = row.getLong("issue_id");
    key = row.getString("issue_key");
    summary = row.getString("summary");
    description = row.getString("description");
    project =
        new JiraProject(
            row.getLong("project_id"),
            row.getString("project_key"),
            row.getString("project_name"),
            row.getInt("project_archived") > 0,
            row.getString("project_type"));
    type = Constant.read(row, "type");
    status = IssueStatus.read(row);
    priority = Constant.read(row, "priority");
    resolution = Constant.read(row, "resolution");
    assignee = JiraUser.read(row, "assignee");
    reporter = JiraUser.read(row, "reporter");
    creator = JiraUser.read(row, "creator");
    created = timestamp(row, "created");
    updated = timestamp(row, "updated");
    String due = row.getString("due_date");
    dueDate = due == null ? null : LocalDate.parse(due);
    long level = row.getLong("level_id");
    securityLevelId = row.wasNull() ? null : level;
    archived = row.getInt("issue_archived") > 0;
  }

  static Timestamp timestamp(ResultSet row, String column) throws SQLException {
    return Timestamp.from(row.getObject(column, OffsetDateTime.class).toInstant());
  }

  public String getDescription() {
    return description;
  }

  @Override
  public boolean isArchived() {
    return archived;
  }

  public Constant getResolution() {
    return resolution;
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getSummary() {
    return summary;
  }

  @Override
  public Project getProjectObject() {
    return project;
  }

  @Override
  public Long getProjectId() {
    return project.getId();
  }

  @Override
  public IssueType getIssueType() {
    return type;
  }

  @Override
  public String getIssueTypeId() {
    return type.getId();
  }

  @Override
  public Status getStatus() {
    return status;
  }

  @Override
  public Priority getPriority() {
    return priority;
  }

  @Override
  public String getResolutionId() {
    return resolution == null ? null : resolution.id();
  }

  @Override
  public ApplicationUser getAssignee() {
    return assignee;
  }

  @Override
  public ApplicationUser getReporter() {
    return reporter;
  }

  @Override
  public String getReporterId() {
    return reporter == null ? null : reporter.getKey();
  }

  @Override
  public ApplicationUser getCreator() {
    return creator;
  }

  @Override
  public String getCreatorId() {
    return creator == null ? null : creator.getKey();
  }

  @Override
  public Timestamp getCreated() {
    return new Timestamp(created.getTime());
  }

  @Override
  public Timestamp getUpdated() {
    return new Timestamp(updated.getTime());
  }

  @Override
  public Timestamp getDueDate() {
    return dueDate == null ? null : Timestamp.valueOf(dueDate.atStartOfDay());
  }

  @Override
  public Long getSecurityLevelId() {
    return securityLevelId;
  }

  @Override
  public Collection<Attachment> getAttachments() {
    return attachments.apply(id);
  }

  /** Read when it is asked for, as in Jira. */
  @Override
  public Object getCustomFieldValue(CustomField field) {
    return fieldValues.apply(id, field);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IssueSnapshot issue && issue.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
