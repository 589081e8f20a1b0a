package io.debrief.sandbox.sal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import io.debrief.sandbox.db.Database;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class PluginSettingsTableTest {
  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Parameter public String option;

  private Database db;
  private PluginSettings settings;

  @Before
  public void open() {
    db = Database.open(option, "saltest");
    db.run("sal/schema.sql");
    settings = new PluginSettingsTable(db).createGlobalSettings();
  }

  @After
  public void close() {
    db.close();
  }

  @Test
  public void givesBackEachDocumentedKindOfValue() {
    Properties properties = new Properties();
    properties.setProperty("colour", "grün");
    settings.put("text", "line 1\nline 2");
    settings.put("list", List.of("10001", "", "a, b"));
    settings.put("map", Map.of("1", "Sev 1"));
    settings.put("properties", properties);

    assertEquals("line 1\nline 2", settings.get("text"));
    assertEquals(List.of("10001", "", "a, b"), settings.get("list"));
    assertEquals(Map.of("1", "Sev 1"), settings.get("map"));
    assertEquals(properties, settings.get("properties"));
    assertEquals(Properties.class, settings.get("properties").getClass());
  }

  @Test
  public void answersTheFormerValueWhenOneIsReplacedOrRemoved() {
    assertNull(settings.put("key", "first"));
    assertEquals("first", settings.put("key", List.of("second")));
    assertEquals(List.of("second"), settings.remove("key"));
    assertNull(settings.get("key"));
  }

  @Test
  public void removesWhatIsSetToNull() {
    settings.put("key", "value");

    assertEquals("value", settings.put("key", null));
    assertNull(settings.get("key"));
  }

  @Test
  public void refusesOtherKindsOfValue() {
    assertThrows(IllegalArgumentException.class, () -> settings.put("key", 42));
    assertThrows(IllegalArgumentException.class, () -> settings.put("key", Set.of("a")));
    assertThrows(IllegalArgumentException.class, () -> settings.put("key", List.of(1L)));
    assertThrows(IllegalArgumentException.class, () -> settings.put("key", Map.of("a", 1)));
  }

  @Test
  public void takesNinetyNineThousandCharactersAndRefusesOneMore() {
    settings.put("key", "x".repeat(99_000));

    assertEquals("x".repeat(99_000), settings.get("key"));
    assertThrows(IllegalArgumentException.class, () -> settings.put("key", "x".repeat(99_001)));
  }

  @Test
  public void takesKeysOfAHundredCharactersAndRefusesLongerOnesAndNone() {
    settings.put("k".repeat(100), "value");

    assertEquals("value", settings.get("k".repeat(100)));
    assertThrows(IllegalArgumentException.class, () -> settings.get("k".repeat(101)));
    assertThrows(IllegalArgumentException.class, () -> settings.put(null, "value"));
  }
}
