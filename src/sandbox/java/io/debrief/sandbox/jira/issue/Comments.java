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
import java.util.Optional;
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
      Long id,
      Long issueId,
      ApplicationUser author,
      String body,
      Date created,
      ApplicationUser updateAuthor,
      Date updated,
      Audience audience)
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

  /** Whoever may read them. */
  @Override
  public List<Comment> getComments(Issue issue) {
    return List.copyOf(
        select("where c.issue_id = ? order by c.created, c.comment_id", issue.getId()));
  }

  @Override
  public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
    Set<String> held = holders.of(user, issue.getProjectId());
    return select("where c.issue_id = ? order by c.created, c.comment_id", issue.getId()).stream()
        .filter(comment -> mayRead(comment, held))
        .map(comment -> (Comment) comment)
        .toList();
  }

  /** The comment, whoever asks. */
  public Optional<Loaded> byId(Long id) {
    return select("where c.comment_id = ?", id).stream().findFirst();
  }

  /** As in Jira, people restrict comments to what they themselves belong to. */
  public boolean mayRestrictTo(Audience audience, Issue issue, ApplicationUser user) {
    Set<String> held = holders.of(user, issue.getProjectId());
    return (audience.group() == null || held.contains("group:" + audience.group()))
        && (audience.roleId() == null || held.contains("role:" + audience.roleId()));
  }

  private List<Loaded> select(String where, Object value) {
    return database
        .sql()
        .sql(
            "select c.comment_id, c.issue_id, c.body, c.created, c.updated, c.group_level,"
                + " c.role_level, c.author_key, u.user_name as author_name,"
                + " u.display_name as author_display_name, u.active as author_active,"
                + " c.update_author_key as editor_key, e.user_name as editor_name,"
                + " e.display_name as editor_display_name, e.active as editor_active"
                + " from issue_comment c left join app_user u on u.user_key = c.author_key"
                + " left join app_user e on e.user_key = c.update_author_key "
                + where)
        .param(value)
        .query(
            (row, number) -> {
              long role = row.getLong("role_level");
              return new Loaded(
                  row.getLong("comment_id"),
                  row.getLong("issue_id"),
                  JiraUser.read(row, "author"),
                  row.getString("body"),
                  IssueSnapshot.timestamp(row, "created"),
                  JiraUser.read(row, "editor"),
                  IssueSnapshot.timestamp(row, "updated"),
                  new Audience(row.getString("group_level"), role == 0 ? null : role));
            })
        .list();
  }

  private static boolean mayRead(Comment comment, Set<String> held) {
    if (comment.getGroupLevel() != null) {
      return held.contains("group:" + comment.getGroupLevel());
    }
    return comment.getRoleLevelId() == null || held.contains("role:" + comment.getRoleLevelId());
  }
}
