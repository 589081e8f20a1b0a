package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Source: atlassian-api.md 1.10, CONFIRMED J8.20; getCommentsForUser USED J11. */
public interface CommentManager {
  List<Comment> getComments(Issue issue);

  List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);
}
