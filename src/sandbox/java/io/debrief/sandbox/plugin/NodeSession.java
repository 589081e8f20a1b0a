package io.debrief.sandbox.plugin;

import io.debrief.sandbox.db.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What this node holds for the whole cluster: locks of one database session, which other nodes meet
 * there and which end with it, however this process ends.
 */
final class NodeSession {
  private final Database db;
  private Connection session;

  NodeSession(Database db) {
    this.db = db;
  }

  synchronized boolean take(String name) {
    return ask("select pg_try_advisory_lock(hashtextextended(?, 0))", name);
  }

  synchronized void give(String name) {
    if (!ask("select pg_advisory_unlock(hashtextextended(?, 0))", name)) {
      throw new IllegalStateException("The cluster lock " + name + " was lost");
    }
  }

  private boolean ask(String sql, String name) {
    try {
      if (session == null) {
        session = db.connect();
      }
      try (PreparedStatement statement = session.prepareStatement(sql)) {
        statement.setString(1, name);
        try (ResultSet row = statement.executeQuery()) {
          return row.next() && row.getBoolean(1);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The cluster's locks can't be reached", e);
    }
  }
}
