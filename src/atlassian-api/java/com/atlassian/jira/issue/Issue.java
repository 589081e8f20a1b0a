package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/**
 * Source: atlassian-api.md 1.1, CONFIRMED J7.4; many calls USED J11. isArchived: overridden by
 * classes of public plugins that implement the interface, for 8 and later.
 */
public interface Issue {
  Long getId();

  String getKey();

  String getSummary();

  Project getProjectObject();

  Long getProjectId();

  IssueType getIssueType();

  String getIssueTypeId();

  Status getStatus();

  Priority getPriority();

  String getResolutionId();

  ApplicationUser getAssignee();

  ApplicationUser getReporter();

  String getReporterId();

  ApplicationUser getCreator();

  String getCreatorId();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getDueDate();

  Long getSecurityLevelId();

  Object getCustomFieldValue(CustomField field);

  Collection<Attachment> getAttachments();

  boolean isArchived();
}
