package io.debrief.sandbox.db;

import org.junit.AfterClass;
import org.junit.BeforeClass;

/** A server that somebody else runs, where each product has its schema. */
public class PostgresAddressTest extends DatabaseContract {
  private static Database server;

  @BeforeClass
  public static void start() {
    server = Database.open("postgres", "server");
  }

  @AfterClass
  public static void stop() {
    server.close();
  }

  @Override
  Database open() {
    server.sql().sql("drop schema if exists jira cascade").update();
    return Database.open(server.url(), "jira");
  }
}
