package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Holders;
import io.debrief.sandbox.jira.user.JiraUser;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Lists the comments of an issue that a person may read. */
public class Comments implements CommentManager {
  private final Database database;
  private final Holders holders;

  public Comments(Database database, Holders holders) {
    this.database = database;
    this.holders = holders;
  }

  /** Who may read a comment: a group, or a role, or (both null) whoever sees the issue. */
  public record Audience(String group, Long roleId) {
    public static final Audience EVERYBODY = new Audience(null, null);
  }

  /** A comment, as loaded. */
  public record Loaded(
      Long id, ApplicationUser author, String body, Date created, Audience audience)
      implements Comment {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getBody() {
      return body;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
      return author;
    }

    @Override
    public Date getCreated() {
      return created;
    }

    @Override
    public String getGroupLevel() {
      return audience.group();
    }

    @Override
    public Long getRoleLevelId() {
      return audience.roleId();
    }
  }

  @Override
  public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
    Set<String> held = holders.of(user, issue.getProjectId());
    return database
        .sql()
        .sql(
            "select c.comment_id, c.body, c.created, c.group_level, c.role_level, c.author_key,"
                + " u.user_name as author_name, u.display_name as author_display_name,"
                + " u.active as author_active from issue_comment c"
                + " left join app_user u on u.user_key = c.author_key"
                + " where c.issue_id = ? order by c.created, c.comment_id")
        .param(issue.getId())
        .query(
            (row, number) -> {
              long role = row.getLong("role_level");
              return (Comment)
                  new Loaded(
                      row.getLong("comment_id"),
                      JiraUser.read(row, "author"),
                      row.getString("body"),
                      IssueSnapshot.timestamp(row, "created"),
                      new Audience(row.getString("group_level"), role == 0 ? null : role));
            })
        .list()
        .stream()
        .filter(comment -> mayRead(comment, held))
        .toList();
  }

  private static boolean mayRead(Comment comment, Set<String> held) {
    if (comment.getGroupLevel() != null) {
      return held.contains("group:" + comment.getGroupLevel());
    }
    return comment.getRoleLevelId() == null || held.contains("role:" + comment.getRoleLevelId());
  }
}
