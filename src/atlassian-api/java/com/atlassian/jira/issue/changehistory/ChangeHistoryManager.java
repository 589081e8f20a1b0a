package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** Source: atlassian-api.md 1.13, USED in many plugins. One statement for a whole issue. */
public interface ChangeHistoryManager {
  List<ChangeHistoryItem> getAllChangeItems(Issue issue);
}
