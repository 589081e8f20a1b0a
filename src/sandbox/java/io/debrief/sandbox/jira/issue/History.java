package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes and reads what changed on an issue. */
public class History implements ChangeHistoryManager {
  private static final String SELECT =
      "select g.group_id, g.author_key, g.created, i.item_id, i.field, i.old_id, i.old_text,"
          + " i.new_id, i.new_text from change_group g"
          + " join change_item i on i.group_id = g.group_id"
          + " where g.issue_id = ? order by g.created, i.item_id";

  private final Database database;
  private final Clock clock;

  public History(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One recorded change with its words, for the issue page. */
  public record Recorded(Long groupId, ChangeHistoryItem item, Change change) {
    public String oldText() {
      return change.oldText();
    }

    public String newText() {
      return change.newText();
    }
  }

  /** Several items of one field in one group become one item with several values, as in Jira. */
  @Override
  public List<ChangeHistoryItem> getAllChangeItems(Issue issue) {
    Map<String, ChangeHistoryItem> merged = new LinkedHashMap<>();
    database
        .sql()
        .sql(SELECT)
        .param(issue.getId())
        .query(
            row -> {
              String groupAndField = row.getLong("group_id") + " " + row.getString("field");
              ChangeHistoryItem item = merged.get(groupAndField);
              if (item == null) {
                item = read(row);
                merged.put(groupAndField, item);
              }
              put(item.getFroms(), row.getString("old_id"), row.getString("old_text"));
              put(item.getTos(), row.getString("new_id"), row.getString("new_text"));
            });
    return List.copyOf(merged.values());
  }

  public List<Recorded> recorded(Issue issue) {
    return database
        .sql()
        .sql(SELECT)
        .param(issue.getId())
        .query(
            (row, number) ->
                new Recorded(
                    row.getLong("group_id"),
                    read(row),
                    new Change(
                        row.getString("field"),
                        row.getString("old_id"),
                        row.getString("old_text"),
                        row.getString("new_id"),
                        row.getString("new_text"))))
        .list();
  }

  /** Adds one group of changes and moves the issue's update instant; nothing changed: nothing. */
  void record(Long issueId, ApplicationUser author, List<Change> changes) {
    List<Change> real =
        changes.stream()
            .filter(
                c ->
                    !Objects.equals(c.oldText(), c.newText())
                        || !Objects.equals(c.oldId(), c.newId()))
            .toList();
    if (real.isEmpty()) {
      return;
    }
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    database
        .sql()
        .sql("insert into change_group (issue_id, author_key, created) values (?, ?, ?)")
        .params(issueId, author == null ? null : author.getKey(), Sql.now(clock))
        .update(id, "group_id");
    for (Change change : real) {
      database
          .sql()
          .sql(
              "insert into change_item (group_id, field, old_id, old_text, new_id, new_text)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(
              id.getKey(),
              change.field(),
              change.oldId(),
              change.oldText(),
              change.newId(),
              change.newText())
          .update();
    }
    database
        .sql()
        .sql("update issue set updated = ? where issue_id = ?")
        .params(Sql.now(clock), issueId)
        .update();
  }

  private static ChangeHistoryItem read(ResultSet row) throws SQLException {
    return new ChangeHistoryItem(
        row.getLong("item_id"),
        row.getString("field"),
        IssueSnapshot.timestamp(row, "created"),
        new HashMap<>(),
        new HashMap<>(),
        row.getString("author_key"));
  }

  private static void put(Map<String, String> values, String id, String text) {
    if (id != null) {
      values.put(id, text == null ? "" : text);
    }
  }
}
