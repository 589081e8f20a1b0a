package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;

/** Source: atlassian-api.md 1.1, CONFIRMED J7.4; calls USED J11. Sees everything: check first. */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueObject(String key);

  List<Issue> getIssueObjects(Collection<Long> ids);
}
