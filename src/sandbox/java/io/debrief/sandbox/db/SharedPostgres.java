package io.debrief.sandbox.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one embedded PostgreSQL of this JVM: started for its first database, and stopped with the
 * JVM. To start it takes seconds, to make a database in it takes a fraction of one.
 */
final class SharedPostgres {
  private static EmbeddedPostgres server;
  private static int created;

  private SharedPostgres() {}

  /** The URL of a database that nobody has used yet. */
  static synchronized String createDatabase(String product) {
    created++;
    String name = product + "_" + created;
    execute("CREATE DATABASE " + name);
    return server.getJdbcUrl("postgres", name);
  }

  /** Whoever is still connected is cut off. */
  static synchronized void dropDatabase(String url) {
    String name = url.substring(url.lastIndexOf('/') + 1, url.indexOf('?'));
    execute("DROP DATABASE " + name + " WITH (FORCE)");
  }

  private static void execute(String statement) {
    try {
      if (server == null) {
        server = EmbeddedPostgres.start();
      }
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement jdbc = connection.createStatement()) {
        jdbc.execute(statement);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
    } catch (SQLException e) {
      throw new IllegalStateException("The embedded PostgreSQL refused: " + statement, e);
    }
  }
}
