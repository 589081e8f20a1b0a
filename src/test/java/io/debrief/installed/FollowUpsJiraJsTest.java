package io.debrief.installed;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * A client that others wrote, jira.js, promises, checks in, and asks what is missed: right for the
 * day of whoever asks, at any time of day, with no sweep in between.
 */
@RunWith(Parameterized.class)
public class FollowUpsJiraJsTest {
  private static final Map<String, String> ZONES =
      new TreeMap<>(
          Map.of(
              "alice", "Pacific/Honolulu",
              "bob", "Asia/Kathmandu",
              "carol", "Pacific/Tongatapu",
              "dave", "America/New_York"));

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  private final String database;

  public FollowUpsJiraJsTest(String database) {
    this.database = database;
  }

  @Test
  public void whatIsMissedIsRightForEverySearchersOwnDayAtAnyTimeWithoutASweep() throws Exception {
    try (RunningProduct<JiraProduct> jira = Jira.on(database, PluginJar.built())) {
      ZONES.forEach((user, zone) -> zone(jira, user, zone));
      JsonNode seen = followed(jira);
      String made = seen.path("made").asText();
      assertEquals("[\"open\",\"2026-03-23\",\"alice\"]", seen.path("lookedAt").toString());
      assertEquals("2026-03-23T10:30:00Z", seen.at("/property/dueAt").asText());
      Map<String, String> promised = new TreeMap<>();
      seen.path("promised")
          .forEach(item -> promised.put(item.path(0).asText(), item.path(1).asText()));
      assertEquals(Map.of(made, "2026-03-19", "PAY-145", "2026-03-19"), promised);

      Map<String, String> firstMissed = new LinkedHashMap<>();
      for (JsonNode look : seen.path("looks")) {
        assertEquals(look.toString(), expected(made, look), look.path("missed").toString());
        if (!look.path("missed").isEmpty()) {
          firstMissed.putIfAbsent(look.path("person").asText(), look.path("now").asText());
        }
      }
      // The 20th begins at 11:00 the day before, at 18:15 the day before, at 04:00 and at 10:00.
      assertEquals(
          "{carol=2026-03-19T11, bob=2026-03-19T19, dave=2026-03-20T04, alice=2026-03-20T10}",
          hours(firstMissed));
      assertEquals(0, seen.path("sweepsMeanwhile").asInt());
      assertEquals("[\"" + made + "\"]", seen.path("afterwards").toString());
    }
  }

  /** By nothing but the calendar of the searcher's zone. */
  private static String expected(String made, JsonNode look) {
    LocalDate today =
        Instant.parse(look.path("now").asText())
            .atZone(ZoneId.of(ZONES.get(look.path("person").asText())))
            .toLocalDate();
    List<String> keys = new ArrayList<>();
    if (LocalDate.parse("2026-03-19").isBefore(today)) {
      keys.add("\"PAY-145\"");
    }
    if (LocalDate.parse("2026-03-23").isBefore(today)) {
      keys.add("\"" + made + "\"");
    }
    return "[" + String.join(",", keys) + "]";
  }

  private static String hours(Map<String, String> instants) {
    Map<String, String> shortened = new LinkedHashMap<>();
    instants.forEach((person, instant) -> shortened.put(person, instant.substring(0, 13)));
    return shortened.toString();
  }

  /** Each hour of all zones' border between two days, twice. */
  private static String instants() {
    List<String> all = new ArrayList<>();
    for (String day : List.of("2026-03-19T09:00:20Z", "2026-03-23T09:00:20Z")) {
      for (int hour = 0; hour <= 28; hour++) {
        all.add(Instant.parse(day).plus(Duration.ofHours(hour)).toString());
      }
    }
    return String.join(",", all);
  }

  private static JsonNode followed(RunningProduct<JiraProduct> jira) throws Exception {
    Process node =
        new ProcessBuilder(
                "node",
                "src/test/resources/rest/follow.cjs",
                Path.of("target/jira-js").toAbsolutePath().toString(),
                jira.url().toString(),
                String.join(",", ZONES.keySet()),
                instants())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed =
        new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertEquals("see what node printed above", 0, node.waitFor());
    return new ObjectMapper().readTree(printed);
  }

  private static void zone(RunningProduct<JiraProduct> jira, String user, String zone) {
    int changed =
        jira.plugin()
            .database()
            .sql()
            .sql("update app_user set time_zone = ? where user_name = ?")
            .params(zone, user)
            .update();
    assertEquals(1, changed);
  }
}
