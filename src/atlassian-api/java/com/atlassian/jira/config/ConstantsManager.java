package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import java.util.Collection;

/** Source: atlassian-api.md 1.3, CONFIRMED J7.4; USED J8.20. */
public interface ConstantsManager {
  Collection<IssueType> getAllIssueTypeObjects();

  IssueType getIssueType(String id);

  Collection<Priority> getPriorities();

  Collection<Resolution> getResolutions();
}
