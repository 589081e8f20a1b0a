package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.project.Constant;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores changes of an issue together with their history; asks nobody for permission. */
public class IssueWrites {
  private final Database database;
  private final Clock clock;
  private final History history;

  public IssueWrites(Database database, Clock clock, History history) {
    this.database = database;
    this.clock = clock;
    this.history = history;
  }

  /** A step of the workflow: where it leads, and the resolution that it sets or (null) clears. */
  public record Step(Long id, String name, Constant status, Constant resolution) {
    Step with(Optional<Constant> other) {
      return new Step(id, name, status, other.orElse(resolution));
    }
  }

  List<Step> steps(IssueSnapshot issue) {
    return database
        .sql()
        .sql(
            "select w.step_id, w.step_name, s.status_id, s.status_name, z.resolution_id,"
                + " z.resolution_name from workflow_step w"
                + " join status s on s.status_id = w.to_status"
                + " left join resolution z on z.resolution_id = w.resolution_id"
                + " where w.from_status = ? order by w.step_id")
        .param(issue.getStatus().getId())
        .query(
            (row, number) ->
                new Step(
                    row.getLong("step_id"),
                    row.getString("step_name"),
                    Constant.read(row, "status"),
                    Constant.read(row, "resolution")))
        .list();
  }

  void apply(IssueSnapshot issue, ApplicationUser author, Edit edit) {
    edit.columns().forEach((column, value) -> update(issue, column, value));
    edit.others()
        .forEach(
            (field, value) -> {
              run(
                  "delete from issue_field_value where issue_id = ? and field_id = ?",
                  issue.getId(),
                  field);
              if (value != null) {
                run("insert into issue_field_value values (?, ?, ?)", issue.getId(), field, value);
              }
            });
    history.record(issue.getId(), author, edit.changes());
  }

  void setDescription(IssueSnapshot issue, ApplicationUser author, String description) {
    update(issue, "description", description);
    history.record(
        issue.getId(),
        author,
        List.of(Change.ofWords("description", issue.getDescription(), description)));
  }

  void setAssignee(IssueSnapshot issue, ApplicationUser author, ApplicationUser assignee) {
    update(issue, "assignee_key", assignee == null ? null : assignee.getKey());
    history.record(
        issue.getId(),
        author,
        List.of(EditCheck.changed("assignee", issue.getAssignee(), assignee)));
  }

  void takeStep(IssueSnapshot issue, ApplicationUser author, Step step) {
    List<Change> changes = new ArrayList<>();
    changes.add(changed("resolution", issue.getResolution(), step.resolution()));
    changes.add(
        new Change(
            "status",
            issue.getStatus().getId(),
            issue.getStatus().getName(),
            step.status().id(),
            step.status().name()));
    update(issue, "status_id", step.status().id());
    update(issue, "resolution_id", step.resolution() == null ? null : step.resolution().id());
    history.record(issue.getId(), author, changes);
  }

  void addComment(
      IssueSnapshot issue, ApplicationUser author, String body, Comments.Audience audience) {
    database
        .sql()
        .sql(
            "insert into issue_comment (issue_id, author_key, body, created, group_level,"
                + " role_level, update_author_key, updated) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            issue.getId(),
            author == null ? null : author.getKey(),
            body,
            Sql.now(clock),
            audience.group(),
            audience.roleId(),
            author == null ? null : author.getKey(),
            Sql.now(clock))
        .update();
    touch(issue.getId());
  }

  void changeComment(
      Comments.Loaded comment, ApplicationUser author, String body, Comments.Audience audience) {
    run(
        "update issue_comment set body = ?, group_level = ?, role_level = ?,"
            + " update_author_key = ?, updated = ? where comment_id = ?",
        body,
        audience.group(),
        audience.roleId(),
        author.getKey(),
        Sql.now(clock),
        comment.id());
    touch(comment.issueId());
  }

  /** As in Jira the history keeps the words of a comment that everybody could read. */
  void deleteComment(Comments.Loaded comment, ApplicationUser author) {
    run(
        "delete from entity_property where entity_name = 'CommentProperty' and entity_id = ?",
        comment.id());
    run("delete from issue_comment where comment_id = ?", comment.id());
    boolean isOpen = comment.audience().equals(Comments.Audience.EVERYBODY);
    String words = isOpen ? comment.body() : "A restricted comment was removed.";
    history.record(
        comment.issueId(),
        author,
        List.of(new Change("Comment", String.valueOf(comment.id()), words, null, null)));
  }

  void delete(Long id) {
    run("delete from issue_link where source_id = ? or destination_id = ?", id, id);
    run(
        "delete from entity_property where entity_name = 'CommentProperty' and entity_id in"
            + " (select comment_id from issue_comment where issue_id = ?)",
        id);
    run("delete from issue_comment where issue_id = ?", id);
    run(
        "delete from change_item where group_id in"
            + " (select group_id from change_group where issue_id = ?)",
        id);
    run("delete from change_group where issue_id = ?", id);
    run("delete from attachment where issue_id = ?", id);
    run("delete from issue_field_value where issue_id = ?", id);
    run("delete from entity_property where entity_name = 'IssueProperty' and entity_id = ?", id);
    run("delete from moved_issue_key where issue_id = ?", id);
    run("delete from issue where issue_id = ?", id);
  }

  private static Change changed(String field, Constant before, Constant after) {
    return new Change(
        field,
        before == null ? null : before.id(),
        before == null ? null : before.name(),
        after == null ? null : after.id(),
        after == null ? null : after.name());
  }

  private void update(IssueSnapshot issue, String column, Object value) {
    run("update issue set " + column + " = ? where issue_id = ?", value, issue.getId());
  }

  private void touch(Long issueId) {
    run("update issue set updated = ? where issue_id = ?", Sql.now(clock), issueId);
  }

  private void run(String sql, Object... parameters) {
    database.sql().sql(sql).params(parameters).update();
  }
}
