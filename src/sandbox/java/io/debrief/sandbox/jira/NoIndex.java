package io.debrief.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Collection;

/** Takes what is to be indexed: searches still read the database. */
final class NoIndex implements IssueIndexingService {
  @Override
  public void reIndex(Issue issue) {
    // Nothing is indexed yet.
  }

  @Override
  public long reIndexIssueObjects(Collection<? extends Issue> issues) {
    return issues.size();
  }
}
