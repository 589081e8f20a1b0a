package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Numbers and stores a new issue, in a transaction of its own whatever the caller has open. */
public class NewIssue {
  private final Database database;
  private final Clock clock;
  private final TransactionTemplate ownTransaction;

  public NewIssue(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
    ownTransaction =
        new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  Long insert(ApplicationUser creator, CreateCheck.Accepted wanted) {
    return ownTransaction.execute(status -> insertNow(creator, wanted));
  }

  private Long insertNow(ApplicationUser creator, CreateCheck.Accepted wanted) {
    Long projectId = wanted.project().getId();
    database
        .sql()
        .sql("update project set issue_counter = issue_counter + 1 where project_id = ?")
        .param(projectId)
        .update();
    long number =
        database
            .sql()
            .sql("select issue_counter from project where project_id = ?")
            .param(projectId)
            .query(Long.class)
            .single();
    String status =
        database
            .sql()
            .sql("select status_id from status order by position fetch first 1 rows only")
            .query(String.class)
            .single();
    Map<String, String> others = new LinkedHashMap<>(wanted.fields());
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    database
        .sql()
        .sql(
            "insert into issue (issue_key, project_id, type_id, summary, status_id, reporter_key,"
                + " creator_key, created, updated, level_id, description, priority_id,"
                + " assignee_key) values (:key, :project, :type, :summary, :status, :reporter,"
                + " :creator, :now, :now, :level, :description, :priority, :assignee)")
        .param("key", wanted.project().getKey() + "-" + number)
        .param("project", projectId)
        .param("type", wanted.typeId())
        .param("summary", wanted.summary())
        .param("status", status)
        .param("reporter", wanted.reporterKey())
        .param("creator", creator == null ? null : creator.getKey())
        .param("now", Sql.now(clock))
        .param("level", wanted.securityLevelId())
        .param("description", others.remove(CreateCheck.DESCRIPTION))
        .param("priority", others.remove(CreateCheck.PRIORITY))
        .param("assignee", others.remove(CreateCheck.ASSIGNEE))
        .update(id, "issue_id");
    Long issueId = Objects.requireNonNull(id.getKey()).longValue();
    others.forEach(
        (field, value) ->
            database
                .sql()
                .sql("insert into issue_field_value values (?, ?, ?)")
                .params(issueId, field, value)
                .update());
    return issueId;
  }
}
