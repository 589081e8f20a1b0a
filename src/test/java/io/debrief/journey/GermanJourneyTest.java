package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;

/** Erin reads German: every word of ours on her screens is. */
public class GermanJourneyTest {
  private static final Path TEXTS = Path.of("src/main/resources/i18n");

  /** What a reader of that part of the page meets: texts, names, hints, and what is kept ready. */
  private static final String WORDS =
      """
      const words = [];
      function read(node) {
        if (node.nodeType === Node.TEXT_NODE) {
          words.push(node.textContent);
        } else if (node.nodeType === Node.ELEMENT_NODE) {
          ["aria-label", "title", "placeholder", "alt"].forEach(name =>
              node.hasAttribute(name) && words.push(node.getAttribute(name)));
          node.childNodes.forEach(read);
          if (node.content) { node.content.childNodes.forEach(read); }
        } else {
          node.childNodes.forEach(read);
        }
      }
      document.querySelectorAll(arguments[0]).forEach(read);
      return words.map(word => word.trim().replace(/\\s+/g, " ")).filter(Boolean);
      """;

  private static Sandbox sandbox;

  @Rule public final Browser erin = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    Visitor admin = Visitor.to(sandbox.jiraUrl(), "admin");
    JsonNode settings = admin.get("/rest/debrief/1.0/settings").json();
    Visitor.Answer changed =
        admin.put(
            "/rest/debrief/1.0/settings",
            "{\"incidentProjects\":[\"WEB\"],\"version\":" + settings.get("version") + "}");
    assertEquals(changed.body(), 200, changed.status());
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void dialogAndPanelsSpeakHerLanguageAndNoOther() throws IOException {
    erin.signIn(sandbox.jiraUrl(), "erin");
    erin.driver()
        .get(
            sandbox.jiraUrl()
                + "/secure/CreateIssueDetails!init.jspa?pid=10002&issuetype=10100"
                + "&summary=Der+Warenkorb+ist+leer");
    erin.click("#issue-create-submit");
    assertEquals(
        "Post-mortem erstellen",
        erin.await("#postmortem-incident-panel .debrief-create").getText());
    assertGerman("#postmortem-incident-panel");
    erin.photograph("german-incident-before");
    erin.accessible("The incident in German");

    erin.click("#postmortem-incident-panel .debrief-create");
    erin.await("#debrief-create-dialog .debrief-who-empty");
    assertGerman("#debrief-create-dialog");
    erin.photograph("german-create-dialog");
    erin.accessible("The create dialog in German");
    erin.await("#debrief-create-title").clear();
    erin.click("#debrief-create-dialog .debrief-submit");
    erin.await("#debrief-create-title-error");
    assertGerman("#debrief-create-dialog");
    erin.await("#debrief-create-title").sendKeys("Warum der Warenkorb leer war");
    erin.click("#debrief-create-dialog .debrief-submit");

    erin.await("#postmortem-panel .debrief-timeline");
    assertTrue(erin.texts("#postmortem-panel dt").contains("Moderation"));
    assertGerman("#postmortem-panel");
    erin.photograph("german-post-mortem");
    erin.click(".debrief-details-edit");
    erin.await(".debrief-details-form");
    erin.click(".debrief-timeline-add");
    erin.await(".debrief-entry-form");
    erin.click(".debrief-entry-form [type=submit]");
    erin.await(".debrief-entry-form [data-debrief-field=at]");
    assertGerman("#postmortem-panel");
    erin.photograph("german-forms");
    erin.accessible("The forms in German");

    erin.click("#postmortem-panel .debrief-incidents a");
    erin.await("#postmortem-incident-panel .debrief-post-mortem-link");
    assertGerman("#postmortem-incident-panel");
    erin.photograph("german-incident");

    erin.driver().get(sandbox.jiraUrl() + "/plugins/servlet/debrief/digest");
    assertEquals("Keine Übersicht senden", erin.await("#debrief-digest-change").getText());
    assertGerman("#debrief-digest-choice");
    erin.photograph("german-digest-choice");
    erin.accessible("The choice of the digest in German", "#debrief-digest-choice");
    erin.click("#debrief-digest-change");
    erin.await("#debrief-digest-choice[data-wanted=false]");
    assertEquals("Übersicht senden", erin.await("#debrief-digest-change").getText());
  }

  @Test
  public void anEnglishWordOfOursWouldBeSeen() throws IOException {
    Map<String, Pattern> english = onlyEnglish();
    assertEquals(
        List.of("debrief.panel.facilitator: Facilitator"),
        english(english, List.of("Facilitator")));
    assertEquals(
        List.of("debrief.timeline.zone: Times in Europe/Paris"),
        english(english, List.of("Times in Europe/Paris", "Moderation", "Zeiten in Europe/Paris")));
  }

  private void assertGerman(String css) throws IOException {
    List<String> words =
        ((List<?>) erin.driver().executeScript(WORDS, css)).stream().map(Object::toString).toList();
    assertTrue("too few words to be true: " + words, words.size() > 3);
    assertEquals(List.of(), english(onlyEnglish(), words));
  }

  private static List<String> english(Map<String, Pattern> texts, List<String> words) {
    return words.stream()
        .flatMap(
            word ->
                texts.entrySet().stream()
                    .filter(text -> text.getValue().matcher(word).matches())
                    .map(text -> text.getKey() + ": " + word))
        .toList();
  }

  /**
   * Texts that a German would read differently, each as a pattern of what it may be filled with.
   */
  private static Map<String, Pattern> onlyEnglish() throws IOException {
    Properties german = load("debrief_de.properties");
    List<String> germans = german.values().stream().map(Object::toString).toList();
    Map<String, Pattern> patterns = new TreeMap<>();
    load("debrief.properties")
        .forEach(
            (key, text) -> {
              String english = text.toString();
              boolean hasWords = english.replaceAll("\\{\\d}", "").matches("(?s).*[A-Za-z]{2}.*");
              if (hasWords && !germans.contains(english)) {
                patterns.put(key.toString(), pattern(english));
              }
            });
    assertTrue(patterns.size() > 150);
    return patterns;
  }

  private static Pattern pattern(String text) {
    return Pattern.compile(
        Arrays.stream(text.split("\\{\\d}", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }

  private static Properties load(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
