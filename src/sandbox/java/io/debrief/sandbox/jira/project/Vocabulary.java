package io.debrief.sandbox.jira.project;

import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.Optional;

/** Lists the named values of the whole Jira by kind. */
public class Vocabulary {
  private final Database database;

  public Vocabulary(Database database) {
    this.database = database;
  }

  /** What kinds of named values there are. */
  public enum Kind {
    ISSUE_TYPE("select type_id, type_name, '' from issue_type order by position"),
    PRIORITY("select priority_id, priority_name, '' from priority order by position"),
    STATUS("select status_id, status_name, category from status order by position"),
    RESOLUTION("select resolution_id, resolution_name, '' from resolution order by resolution_id"),
    ROLE("select cast(role_id as varchar(20)), role_name, '' from project_role order by role_id"),
    LEVEL(
        "select cast(level_id as varchar(20)), level_name, security_scheme from security_level"
            + " order by level_id");

    private final String select;

    Kind(String select) {
      this.select = select;
    }
  }

  /** A value; the group is a status's category or a level's scheme. */
  public record Word(String id, String name, String group) {}

  public List<Word> all(Kind kind) {
    return database
        .sql()
        .sql(kind.select)
        .query((row, number) -> new Word(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }

  public Optional<Word> byId(Kind kind, String id) {
    return all(kind).stream().filter(word -> word.id().equals(id)).findFirst();
  }

  public Optional<Word> byName(Kind kind, String name) {
    return all(kind).stream().filter(word -> word.name().equalsIgnoreCase(name)).findFirst();
  }
}
