package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.Log;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.AfterParam;
import org.junit.runners.Parameterized.BeforeParam;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** The contract of the blame lint over REST, in both products. */
@RunWith(Parameterized.class)
public class BlameLintRestTest {
  private static final String BLAME_LINT = "/rest/debrief/1.0/blame-lint";
  private static final String BLAME = "Bob should have checked the config before deploying.";

  private static final Map<String, String> WORST =
      Map.of(
          "Bob should have ".repeat(12_800), "plain",
          "x".repeat(204_800), "plain",
          "\ud83e\udd26".repeat(51_200), "plain",
          "\u202e\u05d1\u05d5\u05d1\u202c ".repeat(15_000), "plain",
          "[{code ".repeat(29_000), "wiki",
          "<a>".repeat(68_000), "storage",
          "&".repeat(204_800), "storage");

  private static Sandbox sandbox;

  @Rule public final Log log = new Log();

  @Parameter public String kind;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @BeforeParam
  public static void start(String kind) {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
  }

  @AfterParam
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void findsWhatJudgesAndIsQuietOtherwise() {
    for (URI product : products()) {
      JsonNode answer = ask(product, "\ud83d\ude80 " + BLAME, "plain").json();
      assertEquals(answer.toString(), 1, answer.get("findings").size());
      JsonNode found = answer.get("findings").get(0);
      assertEquals(
          List.of("rule", "start", "end", "text", "reason", "question", "suggestions"),
          names(found));
      assertEquals("counterfactual", found.get("rule").asText());
      assertEquals("a rocket is two units", 3, found.get("start").asInt());
      assertEquals(26, found.get("end").asInt());
      assertEquals("Bob should have checked", found.get("text").asText());
      assertFalse(found.get("reason").asText().startsWith("debrief."));
      assertTrue(found.get("suggestions").isArray());

      assertQuiet(ask(product, "The deploy job should have checked the config.", "plain"));
      assertQuiet(ask(product, "{code}\n" + BLAME + "\n{code}", "wiki"));
      assertQuiet(ask(product, "<pre>" + BLAME + "</pre>", "storage"));
      assertQuiet(ask(product, "", "plain"));
      String storage = "<p>&nbsp;<strong>" + BLAME + "</strong></p>";
      assertEquals(
          storage.indexOf("Bob"),
          ask(product, storage, "storage").json().at("/findings/0/start").asInt());
    }
  }

  @Test
  public void saysWhyInTheLanguageOfTheWriter() {
    assertEquals(
        "Das sagt, was nicht geschah. Was die Beteiligten sahen und wussten, erklärt mehr.",
        Visitor.to(sandbox.jiraUrl(), "erin")
            .post(BLAME_LINT, body(BLAME, "plain", null))
            .json()
            .at("/findings/0/reason")
            .asText());
  }

  @Test
  public void refusesWhatItCannotRead() {
    for (URI product : products()) {
      refused(product, body(BLAME, "markdown", null), 400, "format");
      refused(product, body(BLAME, "PLAIN", null), 400, "format");
      refused(product, body(BLAME, "plain", "fr"), 400, "language");
      refused(product, "{\"text\":\"x\"}", 400, "format");
      refused(product, "{\"format\":\"plain\"}", 400, "text");
      refused(product, "{\"text\":7,\"format\":\"plain\"}", 400, "text");
      refused(product, "{\"text\":\"x\",\"format\":\"plain\",\"textt\":\"x\"}", 400, "textt");
      refused(product, "{\"text\":\"" + BLAME, 400, null);
      refused(product, "[]", 400, null);
      refused(product, "", 400, null);
      refused(product, "[".repeat(100_000), 400, null);
    }
  }

  @Test
  public void namesThePlaceWhereStorageFormatBreaks() {
    for (URI product : products()) {
      JsonNode answer =
          refused(
              product, body("<p>One.</p>\n<p>Two <strong>three</p>", "storage", null), 400, "text");
      String message = answer.at("/errors/0/message").asText();
      assertTrue(message, message.contains("line 2, column 21"));
      assertEquals("32", answer.get("offset").asText());
      String bomb = "<!DOCTYPE b [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>&b;</p>";
      assertEquals(
          "0", refused(product, body(bomb, "storage", null), 400, "text").get("offset").asText());
    }
  }

  @Test
  public void takesTwoHundredKilobytesOfTextAndNoMore() {
    for (URI product : products()) {
      String most = "a ".repeat(102_400);
      assertQuiet(ask(product, most, "plain"));
      refused(product, body(most + "a", "plain", null), 413, "text");
      refused(product, body("\u00e4".repeat(102_401), "plain", null), 413, "text");
      assertQuiet(ask(product, "\u00e4".repeat(102_400), "plain"));
    }
  }

  @Test(timeout = 120_000)
  public void answersTheWorstTextsInTime() {
    for (URI product : products()) {
      refused(product, body("a".repeat(10_000_000), "plain", null), 413, "text");
      refused(product, body("word ".repeat(2_000_000), "storage", null), 413, "text");
      WORST.forEach(
          (text, format) -> {
            int status = ask(product, text, format).status();
            assertTrue(format + " answers " + status, status == 200 || status == 400);
          });
      // Half a pair can be written in JSON only as an escape.
      Visitor.Answer half =
          Visitor.to(product, "alice")
              .post(
                  BLAME_LINT,
                  "{\"format\":\"plain\",\"text\":\"\\ud83d Bob \\udc00should have checked it.\"}");
      assertEquals(half.body(), 200, half.status());
    }
  }

  @Test
  public void answersNobodyWhoIsNotSignedIn() {
    for (URI product : products()) {
      assertEquals(
          401, Visitor.anonymous(product).post(BLAME_LINT, body(BLAME, "plain", null)).status());
    }
  }

  @Test
  public void theTextIsNeverLogged() {
    for (URI product : products()) {
      ask(product, "Zebrafinch should have checked. " + BLAME, "plain");
      ask(product, "<p>Zebrafinch", "storage");
      refused(product, "{\"text\":\"Zebrafinch", 400, null);
      refused(product, body("Zebrafinch ".repeat(200_000), "plain", null), 413, "text");
    }
    assertEquals(
        List.of(), log.lines().stream().filter(line -> line.contains("Zebrafinch")).toList());
  }

  @Test
  public void anAdministratorSwitchesItOffAndOn() {
    Visitor admin = Visitor.to(sandbox.jiraUrl(), "admin");
    switchTo(admin, false);
    assertEquals(404, ask(sandbox.jiraUrl(), BLAME, "plain").status());
    assertEquals(
        "Confluence is not asked", 200, ask(sandbox.confluenceUrl(), BLAME, "plain").status());
    switchTo(admin, true);
    assertEquals(200, ask(sandbox.jiraUrl(), BLAME, "plain").status());
  }

  private static void switchTo(Visitor admin, boolean on) {
    String settings = "/rest/debrief/1.0/settings";
    int version = admin.get(settings).json().get("version").asInt();
    JsonNode changed =
        admin.put(settings, "{\"blameLint\":" + on + ",\"version\":" + version + "}").json();
    assertEquals(on, changed.get("blameLint").asBoolean());
  }

  private static List<URI> products() {
    return List.of(sandbox.jiraUrl(), sandbox.confluenceUrl());
  }

  private static Visitor.Answer ask(URI product, String text, String format) {
    return Visitor.to(product, "alice").post(BLAME_LINT, body(text, format, null));
  }

  private static String body(String text, String format, String language) {
    ObjectNode body = new ObjectMapper().createObjectNode();
    body.put("text", text).put("format", format);
    if (language != null) {
      body.put("language", language);
    }
    return body.toString();
  }

  private static void assertQuiet(Visitor.Answer answer) {
    assertEquals("{\"findings\":[]}", answer.body());
  }

  private static JsonNode refused(URI product, String body, int status, String field) {
    Visitor.Answer answer = Visitor.to(product, "alice").post(BLAME_LINT, body);
    assertEquals(answer.body(), status, answer.status());
    JsonNode error = answer.json().get("errors").get(0);
    assertEquals(field, error.get("field").isNull() ? null : error.get("field").asText());
    assertFalse(error.get("message").asText().startsWith("debrief."));
    return answer.json();
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
