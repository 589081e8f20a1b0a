package io.debrief.sandbox.jira.project;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A status that administrators define.
 *
 * @param category its key: {@code new}, {@code indeterminate} or {@code done}
 */
public record IssueStatus(String id, String name, String category) implements Status {
  public static IssueStatus read(ResultSet row) throws SQLException {
    return new IssueStatus(
        row.getString("status_id"), row.getString("status_name"), row.getString("status_category"));
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public StatusCategory getStatusCategory() {
    return () -> category;
  }
}
