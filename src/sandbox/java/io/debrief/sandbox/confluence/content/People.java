package io.debrief.sandbox.confluence.content;

import io.debrief.sandbox.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Finds people and the groups that they belong to. */
public final class People {
  private static final String SELECT =
      "SELECT user_key, user_name, full_name, email, time_zone, locale, active FROM person WHERE ";

  private final Database db;

  public People(Database db) {
    this.db = db;
  }

  public Optional<Person> byKey(String key) {
    return db.sql().sql(SELECT + "user_key = ?").param(key).query(People::person).optional();
  }

  public Optional<Person> byName(String name) {
    return db.sql().sql(SELECT + "user_name = ?").param(name).query(People::person).optional();
  }

  public Set<String> groupsOf(String userKey) {
    return db.sql()
        .sql("SELECT group_name FROM group_member WHERE user_key = ?")
        .param(userKey)
        .query(String.class)
        .set();
  }

  private static Person person(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getString("user_key"),
        row.getString("user_name"),
        row.getString("full_name"),
        row.getString("email"),
        Optional.ofNullable(row.getString("time_zone")),
        Optional.ofNullable(row.getString("locale")),
        row.getBoolean("active"));
  }
}
