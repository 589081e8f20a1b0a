package io.debrief.sandbox.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;

/**
 * Where a product's database is.
 *
 * @param ownSchema whether the product lives in a schema of its own name beside the other product
 * @param release what to do once the database is closed
 */
record Address(
    String product,
    String url,
    String user,
    String password,
    String schema,
    boolean ownSchema,
    Runnable release) {

  static Address of(String option, String product) {
    if (option.equals("h2")) {
      String url = "jdbc:h2:mem:" + product + "-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
      return new Address(product, url, "sa", "", "PUBLIC", false, () -> shutDown(url));
    }
    if (option.equals("postgres")) {
      String url = SharedPostgres.createDatabase(product);
      return new Address(
          product,
          url,
          "postgres",
          "postgres",
          "public",
          false,
          () -> SharedPostgres.dropDatabase(url));
    }
    if (option.startsWith("jdbc:h2:")) {
      return inSchema(product, option, "sa", product.toUpperCase(Locale.ROOT));
    }
    if (option.startsWith("jdbc:postgresql:")) {
      return inSchema(product, option, null, product);
    }
    throw new IllegalArgumentException(
        "The database is h2, postgres, or a JDBC URL of H2 or PostgreSQL, not " + option);
  }

  private static Address inSchema(String product, String url, String user, String schema) {
    try (Connection connection = DriverManager.getConnection(url, user, user == null ? null : "");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
    } catch (SQLException e) {
      throw new IllegalArgumentException("No database answers at " + url, e);
    }
    return new Address(product, url, user, user == null ? null : "", schema, true, () -> {});
  }

  String searchPath() {
    return url.startsWith("jdbc:h2:") ? "SCHEMA" : "search_path TO";
  }

  private static void shutDown(String url) {
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN");
    } catch (SQLException e) {
      throw new IllegalStateException("The in-memory database did not shut down", e);
    }
  }
}
