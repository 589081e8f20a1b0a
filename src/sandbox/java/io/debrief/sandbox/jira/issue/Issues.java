package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.fields.CustomField;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.HostCall;
import io.debrief.sandbox.jira.project.CustomFields;
import io.debrief.sandbox.jira.user.JiraUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loads issues, whoever asks: who may see them is for the caller to check. */
public class Issues implements IssueManager {
  private static final int IDS_PER_STATEMENT = 1_000;
  private static final String SELECT =
      "select i.issue_id, i.issue_key, i.summary, i.description, i.project_id, p.project_key,"
          + " p.project_name, (select count(*) from archived_project x where x.project_id ="
          + " i.project_id) as project_archived, (select count(*) from archived_issue w where"
          + " w.issue_id = i.issue_id) as issue_archived, coalesce((select y.type_key from"
          + " project_type y where y.project_id = i.project_id), 'software') as project_type,"
          + " i.type_id, t.type_name, i.status_id, s.status_name, s.category as status_category,"
          + " i.priority_id, q.priority_name, i.resolution_id, z.resolution_name, i.created,"
          + " i.updated, i.level_id, i.assignee_key, a.user_name as assignee_name, a.display_name"
          + " as assignee_display_name, a.active as assignee_active, i.reporter_key, r.user_name as"
          + " reporter_name, r.display_name as reporter_display_name, r.active as reporter_active,"
          + " i.creator_key, c.user_name as creator_name, c.display_name as creator_display_name,"
          + " c.active as creator_active, (select d.field_value from issue_field_value d where"
          + " d.issue_id = i.issue_id and d.field_id = 'duedate') as due_date from issue i join"
          + " project p on p.project_id = i.project_id join issue_type t on t.type_id = i.type_id"
          + " join status s on s.status_id = i.status_id left join priority q on q.priority_id ="
          + " i.priority_id left join resolution z on z.resolution_id = i.resolution_id left join"
          + " app_user a on a.user_key = i.assignee_key left join app_user r on r.user_key ="
          + " i.reporter_key left join app_user c on c.user_key = i.creator_key ";

  private final Database database;
  private final CustomFields customFields;

  public Issues(Database database) {
    this.database = database;
    customFields = new CustomFields(database);
  }

  @Override
  public MutableIssue getIssueObject(Long id) {
    return byId(id);
  }

  @Override
  public MutableIssue getIssueObject(String key) {
    if (key == null) {
      return null;
    }
    String wanted = key.toUpperCase(Locale.ROOT);
    IssueSnapshot current = one("where i.issue_key = ?", wanted);
    return current != null
        ? current
        : one(
            "where i.issue_id = (select issue_id from moved_issue_key where old_issue_key = ?)",
            wanted);
  }

  @Override
  public List<Issue> getIssueObjects(Collection<Long> ids) {
    List<Long> wanted = new ArrayList<>(ids);
    Map<Long, Issue> found =
        IntStream.iterate(0, i -> i < wanted.size(), i -> i + IDS_PER_STATEMENT)
            .mapToObj(i -> wanted.subList(i, Math.min(wanted.size(), i + IDS_PER_STATEMENT)))
            .flatMap(some -> inOneStatement(some).stream())
            .collect(Collectors.toMap(Issue::getId, issue -> issue));
    return wanted.stream().filter(found::containsKey).map(found::get).toList();
  }

  public IssueSnapshot byId(Long id) {
    return id == null ? null : one("where i.issue_id = ?", id);
  }

  /** Issues by a condition on {@code i}, {@code r} (reporter) and {@code p} (project). */
  public List<Issue> select(String condition, List<?> parameters, int max) {
    return database
        .sql()
        .sql(SELECT + condition + " fetch first " + max + " rows only")
        .params(parameters)
        .query((row, number) -> (Issue) snapshot(row))
        .list();
  }

  /** How many issues a condition as in {@link #select} holds for. */
  public long count(String condition, List<?> parameters) {
    return database
        .sql()
        .sql("select count(*)" + SELECT.substring(SELECT.indexOf(" from issue i")) + condition)
        .params(parameters)
        .query(Long.class)
        .single();
  }

  /** Due date and custom fields of an issue by their ids, as far as they are filled in. */
  public Map<String, String> fieldValues(Long issueId) {
    return database
        .sql()
        .sql("select field_id, field_value from issue_field_value where issue_id = ?")
        .param(issueId)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Issue> inOneStatement(List<Long> ids) {
    return database
        .sql()
        .sql(SELECT + "where i.issue_id in (:ids)")
        .param("ids", ids)
        .query((row, number) -> (Issue) snapshot(row))
        .list();
  }

  private IssueSnapshot one(String where, Object value) {
    return database
        .sql()
        .sql(SELECT + where)
        .param(value)
        .query((row, number) -> snapshot(row))
        .optional()
        .orElse(null);
  }

  private IssueSnapshot snapshot(ResultSet row) throws SQLException {
    return new IssueSnapshot(row, this::attachments, this::fieldValue);
  }

  private Object fieldValue(Long issueId, CustomField field) {
    database.statements().called(new HostCall("Issue.getCustomFieldValue", 1));
    return customFields.value(issueId, field);
  }

  /** An issue that a plugin holds reads its attachments when it is asked, and each time. */
  private List<Attachment> attachments(Long issueId) {
    database.statements().called(new HostCall("Issue.getAttachments", 1));
    return attachmentsOf(issueId);
  }

  public List<Attachment> attachmentsOf(Long issueId) {
    return database
        .sql()
        .sql(
            "select a.attachment_id, a.file_name, a.created, a.author_key,"
                + " u.user_name as author_name, u.display_name as author_display_name,"
                + " u.active as author_active from attachment a"
                + " left join app_user u on u.user_key = a.author_key"
                + " where a.issue_id = ? order by a.created, a.attachment_id")
        .param(issueId)
        .query(
            (row, number) ->
                new Attachment(
                    row.getLong("attachment_id"),
                    row.getString("file_name"),
                    IssueSnapshot.timestamp(row, "created"),
                    JiraUser.read(row, "author")))
        .list();
  }
}
