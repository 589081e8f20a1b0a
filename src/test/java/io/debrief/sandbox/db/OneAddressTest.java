package io.debrief.sandbox.db;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class OneAddressTest {
  @Test
  public void twoProductsAtOneAddressHaveTablesOfTheirOwn() {
    String url = "jdbc:h2:mem:shared;DB_CLOSE_DELAY=-1";
    try (Database jira = Database.open(url, "jira");
        Database confluence = Database.open(url, "confluence")) {
      jira.sql().sql("create table thing (id integer)").update();
      confluence.sql().sql("create table thing (id integer)").update();
      jira.sql().sql("insert into thing values (1)").update();

      assertEquals(
          0,
          (int) confluence.sql().sql("select count(*) from thing").query(Integer.class).single());
    }
  }

  @Test
  public void anUnknownDatabaseIsRefusedWithTheChoice() {
    assertThrows(IllegalArgumentException.class, () -> Database.open("oracle", "jira"));
  }
}
