package com.atlassian.jira.issue.index;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;

/** Source: atlassian-api.md 1.6, CONFIRMED JD jira/latest; reIndex USED J8.1, J11.0. */
public interface IssueIndexingService {
  void reIndex(Issue issue) throws IndexException;

  long reIndexIssueObjects(Collection<? extends Issue> issues) throws IndexException;
}
