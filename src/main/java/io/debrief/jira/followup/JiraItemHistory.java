package io.debrief.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.ItemChange;
import io.debrief.core.followup.ItemHistory;
import io.debrief.jira.host.JiraTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The changes and comments of an issue, one statement each: who and when, never a comment's text.
 */
@JiraComponent
public class JiraItemHistory implements ItemHistory {
  private final IssueManager issues;
  private final ChangeHistoryManager histories;
  private final CommentManager comments;

  public JiraItemHistory(
      @JiraImport IssueManager issues,
      @JiraImport ChangeHistoryManager histories,
      @JiraImport CommentManager comments) {
    this.issues = issues;
    this.histories = histories;
    this.comments = comments;
  }

  @Override
  public List<ItemChange> of(long issueId) {
    Issue issue = issues.getIssueObject(issueId);
    if (issue == null) {
      return List.of();
    }
    List<ItemChange> all = new ArrayList<>();
    histories.getAllChangeItems(issue).forEach(item -> all.add(change(item)));
    comments.getComments(issue).forEach(comment -> all.add(change(comment)));
    return all;
  }

  private static ItemChange change(ChangeHistoryItem item) {
    return new ItemChange(
        item.getField(),
        Optional.ofNullable(item.getUserKey()),
        JiraTime.instant(item.getCreated()),
        item.getTos().values().stream()
            .filter(words -> words != null && !words.isEmpty())
            .findFirst());
  }

  private static ItemChange change(Comment comment) {
    return new ItemChange(
        ItemChange.COMMENT,
        Optional.ofNullable(comment.getAuthorApplicationUser()).map(ApplicationUser::getKey),
        JiraTime.instant(comment.getCreated()),
        Optional.empty());
  }
}
