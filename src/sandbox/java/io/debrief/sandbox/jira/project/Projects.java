package io.debrief.sandbox.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.debrief.sandbox.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds projects, and what their schemes allow: issue types and security levels. */
public class Projects implements ProjectManager {
  private static final String SELECT =
      "select project_id, project_key, project_name, (select count(*) from archived_project a"
          + " where a.project_id = project.project_id) as archived, coalesce((select t.type_key"
          + " from project_type t where t.project_id = project.project_id), 'software') as type"
          + " from project ";

  private final Database database;

  public Projects(Database database) {
    this.database = database;
  }

  @Override
  public Project getProjectObj(Long id) {
    return one("where project_id = ?", id);
  }

  @Override
  public Project getProjectByCurrentKey(String key) {
    return one("where project_key = ?", key);
  }

  @Override
  public List<Project> getProjects() {
    return List.copyOf(all());
  }

  public List<JiraProject> all() {
    return database
        .sql()
        .sql(
            SELECT
                + "where project_id not in (select project_id from archived_project)"
                + " order by project_name")
        .query((row, number) -> read(row))
        .list();
  }

  /** What a project's own page says of it. */
  public record About(String description, String leadKey) {}

  public About about(Long projectId) {
    return database
        .sql()
        .sql("select description, lead_key from project where project_id = ?")
        .param(projectId)
        .query((row, number) -> new About(row.getString(1), row.getString(2)))
        .single();
  }

  /** The issue types of the project's scheme. */
  public List<Constant> issueTypes(Long projectId) {
    return database
        .sql()
        .sql(
            "select t.type_id, t.type_name from issue_type t"
                + " join project_issue_type p on p.type_id = t.type_id"
                + " where p.project_id = ? order by t.position")
        .param(projectId)
        .query((row, number) -> Constant.read(row, "type"))
        .list();
  }

  /** The issue type, if the project's scheme has it. */
  public Optional<Constant> issueType(Long projectId, String typeId) {
    return database
        .sql()
        .sql(
            "select t.type_id, t.type_name from issue_type t"
                + " join project_issue_type p on p.type_id = t.type_id"
                + " where p.project_id = ? and t.type_id = ?")
        .params(projectId, typeId)
        .query((row, number) -> Constant.read(row, "type"))
        .optional();
  }

  /** Whether the level is one of the project's security scheme. */
  public boolean hasSecurityLevel(Long projectId, Long levelId) {
    return database
            .sql()
            .sql(
                "select count(*) from security_level l"
                    + " join project p on p.security_scheme = l.security_scheme"
                    + " where p.project_id = ? and l.level_id = ?")
            .params(projectId, levelId)
            .query(Long.class)
            .single()
        > 0;
  }

  /** An archived project is read-only for everybody. */
  public boolean isArchived(Long projectId) {
    return database
            .sql()
            .sql("select count(*) from archived_project where project_id = ?")
            .param(projectId)
            .query(Long.class)
            .single()
        > 0;
  }

  public Optional<Long> defaultSecurityLevel(Long projectId) {
    return database
        .sql()
        .sql(
            "select l.level_id from security_level l"
                + " join project p on p.security_scheme = l.security_scheme"
                + " where p.project_id = ? and l.is_default = true")
        .param(projectId)
        .query(Long.class)
        .optional();
  }

  /** The levels of the project's security scheme. */
  public List<Constant> securityLevels(Long projectId) {
    return database
        .sql()
        .sql(
            "select l.level_id as level_id, l.level_name as level_name from security_level l"
                + " join project p on p.security_scheme = l.security_scheme"
                + " where p.project_id = ? order by l.level_name")
        .param(projectId)
        .query((row, number) -> Constant.read(row, "level"))
        .list();
  }

  public Optional<String> securityLevelName(Long levelId) {
    return database
        .sql()
        .sql("select level_name from security_level where level_id = ?")
        .param(levelId)
        .query(String.class)
        .optional();
  }

  private JiraProject one(String where, Object value) {
    if (value == null) {
      return null;
    }
    return database
        .sql()
        .sql(SELECT + where)
        .param(value)
        .query((row, number) -> read(row))
        .optional()
        .orElse(null);
  }

  private static JiraProject read(ResultSet row) throws SQLException {
    return new JiraProject(
        row.getLong(1), row.getString(2), row.getString(3), row.getInt(4) > 0, row.getString(5));
  }
}
