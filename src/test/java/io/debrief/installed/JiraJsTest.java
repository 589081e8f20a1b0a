package io.debrief.installed;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** A client that others wrote, jira.js, finds its way in the stand-in Jira. */
@RunWith(Parameterized.class)
public class JiraJsTest {
  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  private final String database;

  public JiraJsTest(String database) {
    this.database = database;
  }

  @Test
  public void jiraJsDrivesIssuesSearchLinksPropertiesCommentsAndTransitions() throws Exception {
    try (RunningProduct<JiraProduct> jira = Jira.on(database, PluginJar.built())) {
      Process node =
          new ProcessBuilder(
                  "node",
                  "src/test/resources/rest/drive.cjs",
                  Path.of("target/jira-js").toAbsolutePath().toString(),
                  jira.url().toString(),
                  "bob")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String printed =
          new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      assertEquals("see what node printed above", 0, node.waitFor());
      ObjectMapper json = new ObjectMapper();
      var seen = json.readTree(printed);
      assertEquals("PAY-147", seen.path("key").asText());
      assertEquals("Edited by jira.js", seen.at("/fields/summary").asText());
      assertEquals("High", seen.at("/fields/priority/name").asText());
      assertEquals("[\"PAY-147\",\"blocks\",\"PAY-145\"]", seen.path("link").toString());
      assertEquals(
          "[\"Blocks\",\"Cloners\",\"Relates\",\"Causes\",\"Post-mortem\",\"Action item\"]",
          seen.path("linkTypes").toString());
      assertEquals("[\"drive.seen\"]", seen.path("propertyKeys").toString());
      assertEquals("{\"by\":\"jira.js\"}", seen.path("property").toString());
      assertEquals(404, seen.path("propertyGone").asInt());
      assertEquals("[\"Second words\"]", seen.path("comments").toString());
      assertEquals("[1,\"Resolved\",1]", seen.path("found").toString());
      assertEquals(404, seen.path("missing").asInt());
    }
  }
}
