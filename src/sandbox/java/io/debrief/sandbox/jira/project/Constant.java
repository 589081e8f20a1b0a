package io.debrief.sandbox.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A named value that administrators define: an issue type, a priority, a resolution. */
public record Constant(String id, String name) implements IssueType, Priority, Resolution {

  /** Reads {@code <prefix>_id} and {@code <prefix>_name}; null where the issue has none. */
  public static Constant read(ResultSet row, String prefix) throws SQLException {
    String id = row.getString(prefix + "_id");
    return id == null ? null : new Constant(id, row.getString(prefix + "_name"));
  }

  @Override
  public boolean isSubTask() {
    return false;
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }
}
