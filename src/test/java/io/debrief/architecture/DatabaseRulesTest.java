package io.debrief.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import io.debrief.architecture.fixture.rows.OrderRow;
import java.util.List;
import net.java.ao.schema.Table;
import org.junit.Test;

/** Every table is one that PostgreSQL, Oracle, SQL Server, MySQL and H2 take. */
public class DatabaseRulesTest {
  @Test
  public void everyTableSuitsEveryDatabase() {
    List<? extends Class<?>> rows =
        Project.mainClasses().stream()
            .filter(type -> type.isAnnotatedWith(Table.class))
            .map(type -> Project.load(type.getName()))
            .toList();
    assertFalse(rows.isEmpty());
    assertEquals(
        List.of(), rows.stream().flatMap(row -> DatabaseRules.complaints(row).stream()).toList());
  }

  @Test
  public void reportsNamesStringsAndIndexesThatSomeDatabaseRefuses() {
    String table = "ORDERS_OF_EVERY_CUSTOMER";
    assertEquals(
        List.of(
            "table " + table + " is longer than 20",
            table + ".COMMENT is a reserved word",
            table + ".LONG_INDEXED is indexed but may be longer than 255",
            table + ".NAME_OF_THE_PERSON_WHO_ORDERED_IT is longer than 30",
            table + ".TOO_LONG is a string of 451",
            table + ".UNLIMITED_UNIQUE is indexed but may be longer than 255",
            table + ".USER is a reserved word"),
        DatabaseRules.complaints(OrderRow.class));
  }
}
