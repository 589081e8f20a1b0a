package io.debrief.sandbox.db;

import org.junit.AfterClass;
import org.junit.BeforeClass;

public class PostgresTest extends DatabaseContract {
  private static Database first;

  /** Keeps the server running between the tests. */
  @BeforeClass
  public static void start() {
    first = Database.open("postgres", "confluence");
  }

  @AfterClass
  public static void stop() {
    first.close();
  }

  @Override
  Database open() {
    return Database.open("postgres", "jira");
  }
}
