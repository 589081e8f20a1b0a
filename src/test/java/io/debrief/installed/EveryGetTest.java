package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Replay;
import io.debrief.testkit.RestCalls;
import io.debrief.testkit.RestCalls.Call;
import io.debrief.testkit.RestrictedCase;
import io.debrief.testkit.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Every GET that the plugin answers in Jira, whether a page asks for it or not, tells a stranger
 * nothing of a restricted case: the calls are read from the resources, so none is left out.
 */
@RunWith(Parameterized.class)
public class EveryGetTest {
  private static final String BASE = "/rest/debrief/1.0";

  /** A word that stands nowhere else. */
  private static final String SECRET = "Quetzalcoatl";

  @Parameter public String kind;

  private Sandbox sandbox;
  private RestrictedCase hidden;
  private String key;

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return Databases.all();
  }

  @Before
  public void makeAPostMortemOfARestrictedIncident() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(kind));
    Visitor alice = as("alice");
    Visitor.Answer made =
        alice.post(
            BASE + "/post-mortems",
            "{\"incidentKeys\":[\"PAY-127\"],\"title\":\"" + SECRET + "\"}");
    assertEquals(made.body(), 201, made.status());
    key = made.json().get("key").asText();
    Visitor.Answer entry =
        alice.post(
            BASE + "/post-mortems/" + key + "/timeline",
            "{\"at\":\"2026-02-19T16:00:00Z\",\"text\":\"" + SECRET + " was told\"}");
    assertEquals(entry.body(), 201, entry.status());
    Visitor.Answer factor =
        alice.post(
            BASE + "/post-mortems/" + key + "/factors",
            "{\"text\":\""
                + SECRET
                + " got in\",\"category\":\"technology\","
                + "\"origin\":\"external-threat\",\"threat\":{\"actor\":\"partner\"}}");
    assertEquals(factor.body(), 201, factor.status());
    long id = sandbox.jira().host().issues().getIssueObject(key).getId();
    hidden = RestrictedCase.ofTheWorld().withIssue(key, Long.toString(id)).withWords(SECRET);
  }

  @After
  public void stop() {
    sandbox.close();
  }

  @Test
  public void tellsAStrangerNothing() {
    for (String name : List.of("carol", "dave", "erin")) {
      assertEquals(name, List.of(), replayAs(as(name)));
    }
    assertEquals("nobody", List.of(), replayAs(Visitor.anonymous(sandbox.jiraUrl())));
  }

  @Test
  public void wouldReportWhatBobIsTold() {
    List<String> told =
        replayAs(as("bob")).stream()
            .filter(leak -> leak.contains(" tells "))
            .map(leak -> leak.replaceAll("[? ].*", "").replace(key, "KEY"))
            .distinct()
            .toList();
    assertTrue(told.toString(), told.contains(BASE + "/post-mortems"));
    assertTrue(told.toString(), told.contains(BASE + "/post-mortems/KEY"));
    assertTrue(told.toString(), told.contains(BASE + "/post-mortems/KEY/timeline"));
    assertTrue(told.toString(), told.contains(BASE + "/post-mortems/KEY/factors"));
    assertTrue(told.toString(), told.contains(BASE + "/post-mortems/KEY/coverage"));
    assertTrue(told.toString(), told.contains(BASE + "/post-mortem-draft"));
  }

  @Test
  public void reportsACallWhoseParametersNobodyFilledIn() {
    assertEquals(
        List.of("GET /things/{colour}"),
        List.of(new Call("GET", "/things/{colour}", List.of())).stream()
            .filter(call -> addresses(call).isEmpty())
            .map(Call::toString)
            .toList());
  }

  private List<String> replayAs(Visitor stranger) {
    List<String> addresses = new ArrayList<>();
    for (Call call : RestCalls.all()) {
      if (call.verb().equals("GET")) {
        List<String> some = addresses(call);
        assertTrue("say here what the parameters of " + call + " are", !some.isEmpty());
        addresses.addAll(some);
      }
    }
    return new Replay(sandbox.jiraUrl(), stranger, hidden).leaks(addresses);
  }

  /** With each parameter of the restricted case, alone and without any. */
  private List<String> addresses(Call call) {
    String path =
        call.path()
            .replace("{key}", key)
            .replace("{id}", "1")
            .replace("{fieldId}", "customfield_10500")
            .replace("{projectKey}", "PAY");
    if (path.contains("{")) {
      return List.of();
    }
    String address = sandbox.jiraUrl() + BASE + path;
    List<String> addresses = new ArrayList<>(List.of(address));
    Map<String, List<String>> values =
        Map.of(
            "key", List.of(key, "PAY-127"),
            "incident", List.of("PAY-127", key),
            "project", List.of("PAY"),
            "stage", List.of("preparing"),
            "state", List.of("open"),
            "missed", List.of("true", "false"),
            "owner", List.of("alice"),
            "startAt", List.of("0"),
            "maxResults", List.of("1"));
    for (String parameter : call.parameters()) {
      if (!values.containsKey(parameter)) {
        return List.of();
      }
      values
          .get(parameter)
          .forEach(value -> addresses.add(address + "?" + parameter + "=" + value));
    }
    return addresses;
  }

  private Visitor as(String name) {
    return Visitor.to(sandbox.jiraUrl(), name);
  }
}
