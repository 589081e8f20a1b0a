package io.debrief.sandbox.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one embedded PostgreSQL of this JVM: started for its first database, stopped after the last.
 */
final class SharedPostgres {
  private static EmbeddedPostgres server;
  private static int users;
  private static int created;

  private SharedPostgres() {}

  static synchronized String createDatabase(String product) {
    try {
      if (server == null) {
        server = EmbeddedPostgres.start();
      }
      created++;
      String name = product + "_" + created;
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      }
      users++;
      return server.getJdbcUrl("postgres", name);
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The embedded PostgreSQL made no database", e);
    }
  }

  static synchronized void release() {
    users--;
    if (users == 0) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException("The embedded PostgreSQL did not stop", e);
      } finally {
        server = null;
      }
    }
  }
}
