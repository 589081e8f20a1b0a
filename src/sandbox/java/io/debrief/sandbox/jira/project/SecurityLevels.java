package io.debrief.sandbox.jira.project;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import io.debrief.sandbox.db.Database;
import java.util.List;

/** Which security levels there are: each belongs to a scheme, and a project uses one or none. */
public class SecurityLevels implements IssueSecurityLevelManager, IssueSecuritySchemeManager {
  private final Database database;

  public SecurityLevels(Database database) {
    this.database = database;
  }

  /** A level, as loaded. */
  private record Level(Long id, String name) implements IssueSecurityLevel {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  @Override
  public Scheme getSchemeFor(Project project) {
    return database
        .sql()
        .sql(
            "select s.scheme_id, s.scheme_name from security_scheme s"
                + " join project p on p.security_scheme = s.scheme_name where p.project_id = ?")
        .param(project.getId())
        .query((row, number) -> new Scheme(row.getLong(1), row.getString(2)))
        .optional()
        .orElse(null);
  }

  @Override
  public List<IssueSecurityLevel> getIssueSecurityLevels(long schemeId) {
    return database
        .sql()
        .sql(
            "select l.level_id, l.level_name from security_level l"
                + " join security_scheme s on s.scheme_name = l.security_scheme"
                + " where s.scheme_id = ? order by l.level_name")
        .param(schemeId)
        .query((row, number) -> (IssueSecurityLevel) new Level(row.getLong(1), row.getString(2)))
        .list();
  }
}
