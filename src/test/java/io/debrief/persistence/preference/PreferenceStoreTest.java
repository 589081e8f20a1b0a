package io.debrief.persistence.preference;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.preference.Preferences;
import io.debrief.sandbox.activeobjects.PluginTables;
import io.debrief.sandbox.db.Database;
import io.debrief.testkit.Databases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class PreferenceStoreTest {
  @Parameter public String kind;

  private Database database;
  private PluginTables tables;
  private AoPreferenceStore store;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void open() {
    database = Database.open(kind, "jira");
    tables = Databases.tables(database);
    store = new AoPreferenceStore(tables);
  }

  @After
  public void close() {
    database.close();
  }

  @Test
  public void givesBackWhatEachPersonChoseLast() {
    store.keep("JIRAUSER10101", new Preferences(false, true, 1));
    store.keep("JIRAUSER10102", new Preferences(false, true, 1));
    store.keep("JIRAUSER10101", new Preferences(true, false, 2));

    assertEquals(Optional.of(new Preferences(true, false, 2)), store.of("JIRAUSER10101"));
    assertEquals(Optional.of(new Preferences(false, true, 1)), store.of("JIRAUSER10102"));
    assertEquals(Optional.empty(), store.of("JIRAUSER10103"));
    assertEquals(2, tables.count(PreferenceRow.class, Query.select()));
  }

  @Test
  public void tellsWhoOfManyWantsNoDigest() {
    store.keep("JIRAUSER10101", new Preferences(true, false, 1));
    store.keep("JIRAUSER10102", new Preferences(true, true, 1));
    store.keep("JIRAUSER10103", new Preferences(true, false, 1));
    tables.create(
        PreferenceRow.class,
        Map.of(
            PreferenceRow.PERSON_KEY,
            "JIRAUSER10104",
            PreferenceRow.BLAME_LINT,
            true,
            PreferenceRow.VERSION,
            1));

    assertEquals(
        Set.of("JIRAUSER10101"),
        store.withoutDigest(List.of("JIRAUSER10101", "JIRAUSER10102", "JIRAUSER10104")));
    assertEquals(Set.of(), store.withoutDigest(List.of()));
    assertEquals(Optional.of(new Preferences(true, true, 1)), store.of("JIRAUSER10104"));
  }

  @Test
  public void aPersonHasOneRow() {
    store.keep("JIRAUSER10101", new Preferences(false, true, 1));
    assertThrows(
        RuntimeException.class,
        () ->
            tables.create(
                PreferenceRow.class,
                List.of(
                    Map.of(
                        PreferenceRow.PERSON_KEY,
                        "JIRAUSER10101",
                        PreferenceRow.BLAME_LINT,
                        true,
                        PreferenceRow.VERSION,
                        1))));
  }
}
