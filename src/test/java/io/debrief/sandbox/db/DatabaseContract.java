package io.debrief.sandbox.db;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import io.debrief.sandbox.activeobjects.Model;
import io.debrief.sandbox.activeobjects.PluginTables;
import io.debrief.sandbox.plugin.sample.NoteRow;
import io.debrief.sandbox.plugin.sample.Notes;
import java.util.ArrayList;
import java.util.List;
import net.java.ao.ActiveObjectsException;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What holds on every database, for the host's SQL and for Active Objects beside it. */
public abstract class DatabaseContract {
  private Database db;
  private Notes notes;

  abstract Database open();

  @Before
  public void setUp() {
    db = open();
    PluginTables tables = new PluginTables(db, "io.debrief.sample");
    new Model(db, tables).upgrade(List.of(), List.of(NoteRow.class));
    notes = new Notes(tables);
  }

  @After
  public void tearDown() {
    db.close();
  }

  private int rows() {
    return db.sql()
        .sql("select count(*) from " + quoted("AO_DC80C2_NOTE"))
        .query(Integer.class)
        .single();
  }

  private String quoted(String name) {
    return "\"" + name + "\"";
  }

  @Test
  public void activeObjectsAndTheHostSeeTheSameRows() {
    notes.add("one");
    notes.addBatch(List.of("two", "three"));

    assertEquals(List.of("one", "two", "three"), notes.all());
    assertEquals(3, rows());
  }

  @Test
  public void aSecondMigrationKeepsTheRows() {
    notes.add("one");
    PluginTables again = new PluginTables(db, "io.debrief.sample");
    new Model(db, again).upgrade(List.of(), List.of(NoteRow.class));

    assertEquals(List.of("one"), new Notes(again).all());
  }

  @Test
  public void upgradeTasksRunInOrderAndOnce() {
    List<String> ran = new ArrayList<>();
    PluginTables again = new PluginTables(db, "io.debrief.sample");
    List<ActiveObjectsUpgradeTask> tasks = List.of(task("2", ran), task("1", ran));
    new Model(db, again).upgrade(tasks, List.of(NoteRow.class));
    new Model(db, again).upgrade(tasks, List.of(NoteRow.class));
    new Model(db, again).upgrade(List.of(task("10", ran)), List.of(NoteRow.class));

    assertEquals(List.of("0 to 1", "1 to 2", "2 to 10"), ran);
  }

  private static ActiveObjectsUpgradeTask task(String version, List<String> ran) {
    return new ActiveObjectsUpgradeTask() {
      @Override
      public ModelVersion getModelVersion() {
        return ModelVersion.valueOf(version);
      }

      @Override
      public void upgrade(ModelVersion current, ActiveObjects ao) {
        ran.add(current + " to " + version);
      }
    };
  }

  @Test
  public void aTransactionKeepsAllOrNothingAndTheNextOneWorks() {
    assertThrows(IllegalArgumentException.class, () -> notes.addAll(List.of("one", "")));
    assertEquals(0, rows());

    notes.addAll(List.of("two", "three"));
    assertEquals(List.of("two", "three"), notes.all());
  }

  @Test
  public void activeObjectsJoinTheHostsTransaction() {
    assertThrows(
        IllegalStateException.class,
        () ->
            db.inTransaction(
                () -> {
                  notes.addAll(List.of("one"));
                  assertEquals(1, rows());
                  throw new IllegalStateException("The host changes its mind");
                }));
    assertEquals(0, rows());
  }

  @Test
  public void statementsAreCountedApart() {
    db.statements().reset();
    notes.all();
    db.sql().sql("select 1").query(Integer.class).single();

    assertEquals(1, db.statements().ours());
    assertEquals(1, db.statements().hosts());
  }

  @Test
  public void aLostConnectionFailsEveryStatementUntilRepaired() {
    db.breakAfter(-1);
    assertThrows(ActiveObjectsException.class, () -> notes.add("one"));
    assertThrows(DataAccessException.class, this::rows);
    db.repair();
    assertEquals(0, rows());
  }

  @Test
  public void aConnectionLostWithinATransactionLeavesNothing() {
    db.breakAfter(2);
    RuntimeException failure =
        assertThrows(RuntimeException.class, () -> notes.addAll(List.of("one", "two", "three")));
    db.repair();

    assertTrue(
        failure.toString(),
        failure instanceof ActiveObjectsException || failure instanceof TransactionException);
    assertEquals(0, rows());
  }
}
