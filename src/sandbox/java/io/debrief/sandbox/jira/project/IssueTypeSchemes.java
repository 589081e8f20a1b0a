package io.debrief.sandbox.jira.project;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.debrief.sandbox.db.Database;
import java.util.Collection;
import java.util.List;

/** Which issue types projects offer: each project uses one scheme, several may share one. */
public class IssueTypeSchemes implements IssueTypeSchemeManager {
  private static final String TYPES =
      "select t.type_id, t.type_name from issue_type_scheme_type s"
          + " join issue_type t on t.type_id = s.type_id where s.scheme_id = ? order by s.position";

  private final Database database;

  public IssueTypeSchemes(Database database) {
    this.database = database;
  }

  /** A scheme, as loaded; the default one is used by whichever project has no other. */
  private record Scheme(Long id, String name, boolean isDefault, List<Project> projects)
      implements FieldConfigScheme {
    @Override
    public Long getId() {
      return id;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
      return this::id;
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
      return projects;
    }
  }

  @Override
  public Collection<IssueType> getIssueTypesForProject(Project project) {
    return getIssueTypesForScheme(getConfigScheme(project));
  }

  @Override
  public Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme) {
    return database
        .sql()
        .sql(TYPES)
        .param(scheme.getId())
        .query((row, number) -> (IssueType) Constant.read(row, "type"))
        .list();
  }

  @Override
  public FieldConfigScheme getConfigScheme(Project project) {
    return scheme(
        "scheme_id = (select scheme_id from project_scheme where project_id = ?)", project.getId());
  }

  @Override
  public FieldConfigScheme getDefaultIssueTypeScheme() {
    return scheme("is_default = ?", true);
  }

  @Override
  public boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme) {
    return ((Scheme) scheme).isDefault();
  }

  /** As in Jira, the list replaces the whole one. */
  @Override
  public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds) {
    return database.inTransaction(
        () -> {
          run("delete from issue_type_scheme_type where scheme_id = ?", scheme.getId());
          int position = 0;
          for (String id : optionIds) {
            run(
                "insert into issue_type_scheme_type (scheme_id, type_id, position)"
                    + " values (?, ?, ?)",
                scheme.getId(),
                id,
                ++position);
          }
          return scheme("scheme_id = ?", scheme.getId());
        });
  }

  @Override
  @SuppressWarnings({"rawtypes", "unchecked"})
  public FieldConfigScheme create(String name, String description, List optionIds) {
    return database.inTransaction(
        () -> {
          run("insert into issue_type_scheme (scheme_name, is_default) values (?, ?)", name, false);
          Long id =
              database
                  .sql()
                  .sql("select max(scheme_id) from issue_type_scheme where scheme_name = ?")
                  .param(name)
                  .query(Long.class)
                  .single();
          return update(scheme("scheme_id = ?", id), (List<String>) optionIds);
        });
  }

  @Override
  public FieldConfigScheme setProjectAssociationsForIssueTypeScheme(
      FieldConfigScheme scheme, Collection<Project> projects) {
    projects.forEach(
        project ->
            run(
                "update project_scheme set scheme_id = ? where project_id = ?",
                scheme.getId(),
                project.getId()));
    return scheme("scheme_id = ?", scheme.getId());
  }

  private Scheme scheme(String where, Object value) {
    return database
        .sql()
        .sql("select scheme_id, scheme_name, is_default from issue_type_scheme where " + where)
        .param(value)
        .query(
            (row, number) ->
                new Scheme(
                    row.getLong(1), row.getString(2), row.getBoolean(3), projects(row.getLong(1))))
        .single();
  }

  private List<Project> projects(Long schemeId) {
    return database
        .sql()
        .sql(
            "select p.project_id, p.project_key, p.project_name, coalesce((select t.type_key from"
                + " project_type t where t.project_id = p.project_id), 'software') from project p"
                + " join project_scheme s on s.project_id = p.project_id"
                + " where s.scheme_id = ? order by p.project_key")
        .param(schemeId)
        .query(
            (row, number) ->
                (Project)
                    new JiraProject(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        false,
                        row.getString(4)))
        .list();
  }

  private void run(String sql, Object... values) {
    database.sql().sql(sql).params(values).update();
  }
}
