package io.debrief.sandbox.jira.project;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import io.debrief.sandbox.db.Database;
import java.util.Collection;
import java.util.List;

/** Issue types, priorities and resolutions of the whole Jira. */
public class IssueTypes implements IssueTypeManager, ConstantsManager {
  private static final int FIRST_OWN_ID = 100_000;

  private final Database database;
  private final IssueTypeSchemes schemes;

  public IssueTypes(Database database, IssueTypeSchemes schemes) {
    this.database = database;
    this.schemes = schemes;
  }

  /** As in Jira, the new type joins the default scheme, and a taken name is refused. */
  @Override
  public IssueType createIssueType(String name, String description, String iconUrl) {
    return database.inTransaction(
        () -> {
          if (getIssueTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("An issue type with this name already exists: " + name);
          }
          int next = FIRST_OWN_ID + getIssueTypes().size();
          database
              .sql()
              .sql("insert into issue_type (type_id, type_name, position) values (?, ?, ?)")
              .params(Integer.toString(next), name, next)
              .update();
          List<String> all =
              new java.util.ArrayList<>(
                  schemes.getIssueTypesForScheme(schemes.getDefaultIssueTypeScheme()).stream()
                      .map(IssueType::getId)
                      .toList());
          all.add(Integer.toString(next));
          schemes.update(schemes.getDefaultIssueTypeScheme(), all);
          return new Constant(Integer.toString(next), name);
        });
  }

  @Override
  public IssueType getIssueType(String id) {
    return getIssueTypes().stream()
        .filter(type -> type.getId().equals(id))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return database
        .sql()
        .sql("select type_id, type_name from issue_type order by position")
        .query((row, number) -> (IssueType) Constant.read(row, "type"))
        .list();
  }

  @Override
  public Collection<IssueType> getAllIssueTypeObjects() {
    return getIssueTypes();
  }

  @Override
  public Collection<Priority> getPriorities() {
    return database
        .sql()
        .sql("select priority_id, priority_name from priority order by position")
        .query((row, number) -> (Priority) Constant.read(row, "priority"))
        .list();
  }

  @Override
  public Collection<Resolution> getResolutions() {
    return database
        .sql()
        .sql("select resolution_id, resolution_name from resolution order by resolution_id")
        .query((row, number) -> (Resolution) Constant.read(row, "resolution"))
        .list();
  }
}
