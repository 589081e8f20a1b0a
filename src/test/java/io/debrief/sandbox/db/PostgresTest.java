package io.debrief.sandbox.db;

public class PostgresTest extends DatabaseContract {
  @Override
  Database open() {
    return Database.open("postgres", "jira");
  }
}
