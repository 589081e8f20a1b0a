package io.debrief.sandbox.confluence.content;

import io.debrief.sandbox.db.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds spaces, whoever asks. */
public final class Spaces {
  private static final String SELECT =
      "SELECT space_key, space_name, description, home_page_id FROM space ";

  private final Database db;

  public Spaces(Database db) {
    this.db = db;
  }

  public Optional<Space> byKey(String key) {
    return db.sql().sql(SELECT + "WHERE space_key = ?").param(key).query(Spaces::space).optional();
  }

  public List<Space> all() {
    return db.sql().sql(SELECT + "ORDER BY space_name").query(Spaces::space).list();
  }

  private static Space space(ResultSet row, int number) throws SQLException {
    return new Space(
        row.getString("space_key"),
        row.getString("space_name"),
        row.getString("description"),
        row.getLong("home_page_id"));
  }
}
