package io.debrief.testkit;

import io.debrief.sandbox.db.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes issues of the sandbox that a lot happened to, straight in its tables. */
public final class Chatty {
  private final JdbcClient sql;

  public Chatty(Database jira) {
    sql = jira.sql();
  }

  /** Links the issue to so many new issues of its project, as its history says too. */
  public void link(String key, int links) {
    long issue = id(key);
    sql.sql(
            "insert into issue (issue_key, project_id, type_id, summary, status_id, created,"
                + " updated) select cast(p.project_key || '-9' || i.issue_id || n.x as"
                + " varchar(40)), i.project_id, '10002', 'Linked', '1', i.created, i.updated from"
                + " issue i join project p on p.project_id = i.project_id cross join ("
                + numbers(links)
                + ") n where i.issue_id = ?")
        .param(issue)
        .update();
    String linked =
        " from issue j join issue i on i.project_id = j.project_id where i.issue_id = ?"
            + " and j.summary = 'Linked' and j.issue_key like '%-9' || i.issue_id || '%'"
            + " order by j.issue_id";
    sql.sql(
            "insert into issue_link (type_id, source_id, destination_id)"
                + " select 10003, i.issue_id, j.issue_id"
                + linked)
        .param(issue)
        .update();
    changes(key, links);
    sql.sql(
            "update change_item set field = 'Link', old_id = null, old_text = null, new_id ="
                + " (select p.project_key || '-9' || i.issue_id || change_item.new_id from issue i"
                + " join project p on p.project_id = i.project_id where i.issue_id = ?) where field"
                + " = 'status' and old_id = 'chatty' and group_id in (select group_id from"
                + " change_group where issue_id = ?)")
        .params(issue, issue)
        .update();
  }

  /** Takes the issue's comments away. */
  public void silence(String key) {
    sql.sql("delete from issue_comment where issue_id = ?").param(id(key)).update();
  }

  /** Adds so many changes of the status to the issue's history, a minute apart. */
  public void changes(String key, int changes) {
    long issue = id(key);
    long last =
        sql.sql("select coalesce(max(group_id), 0) from change_group").query(Long.class).single();
    sql.sql(
            "insert into change_group (issue_id, author_key, created)"
                + " select i.issue_id, 'JIRAUSER10102', i.created + n.x * interval '1' minute"
                + " from issue i cross join ("
                + numbers(changes)
                + ") n where i.issue_id = ? order by n.x")
        .param(issue)
        .update();
    sql.sql(
            "insert into change_item (group_id, field, old_id, old_text, new_id, new_text)"
                + " select group_id, 'status', 'chatty', 'Open',"
                + " cast(row_number() over (order by group_id) as varchar(20)), 'In Progress'"
                + " from change_group where issue_id = ? and group_id > ?")
        .params(issue, last)
        .update();
  }

  /** Adds so many public comments to the issue, a second apart. */
  public void comments(String key, int comments) {
    sql.sql(
            "insert into issue_comment (issue_id, author_key, body, created, updated)"
                + " select i.issue_id, 'JIRAUSER10102', 'Still looking.', i.created + n.x *"
                + " interval '1' second, i.created from issue i cross join ("
                + numbers(comments)
                + ") n where i.issue_id = ?")
        .param(id(key))
        .update();
  }

  private long id(String key) {
    return sql.sql("select issue_id from issue where issue_key = ?")
        .param(key)
        .query(Long.class)
        .single();
  }

  /** A table of 1 to most, in SQL that H2 and PostgreSQL both understand. */
  private static String numbers(int most) {
    return "select a.x + 100 * b.x + 1 as x from ("
        + hundred()
        + ") a cross join ("
        + hundred()
        + ") b where a.x + 100 * b.x < "
        + most;
  }

  private static String hundred() {
    StringBuilder values = new StringBuilder("select 0 as x");
    for (int i = 1; i < 100; i++) {
      values.append(" union all select ").append(i);
    }
    return values.toString();
  }
}
