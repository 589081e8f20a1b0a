package io.debrief.sandbox.db;

public class H2Test extends DatabaseContract {
  @Override
  Database open() {
    return Database.open("h2", "jira");
  }
}
