package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.WebElement;

public class RestrictedPostMortemJourneyTest {
  /** A word that stands nowhere else. */
  private static final String SECRET = "Quetzalcoatl";

  private static Sandbox sandbox;

  @Rule public final Browser browser = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void carolLearnsNothingFromAnyAddressThatAlicesBrowserAskedFor() {
    Set<String> addresses = new TreeSet<>();
    browser.signIn(sandbox.jiraUrl(), "alice");
    addresses.addAll(asked());
    browser.driver().get(sandbox.jiraUrl() + "/browse/PAY-127");
    browser.click("#postmortem-incident-panel .debrief-create");
    WebElement title = browser.await("#debrief-create-title");
    addresses.addAll(asked());
    title.clear();
    title.sendKeys("Tokens in the log: " + SECRET);
    browser.click("#debrief-create-dialog .debrief-submit");
    browser.await("#postmortem-panel .debrief-timeline");
    String key = browser.driver().getCurrentUrl().replaceAll(".*/browse/", "");
    addresses.addAll(asked());
    browser.click("#postmortem-panel .debrief-incidents a");
    browser.await("#postmortem-incident-panel .debrief-post-mortem-link");
    addresses.addAll(asked());
    addresses.add(sandbox.jiraUrl() + "/rest/debrief/1.0/post-mortems");
    addresses.add(sandbox.jiraUrl() + "/rest/debrief/1.0/post-mortems/" + key);
    addresses.add(sandbox.jiraUrl() + "/rest/debrief/1.0/post-mortems/" + key + "/timeline");
    assertTrue("too few to be true: " + addresses, addresses.size() > 12);

    Visitor carol = Visitor.to(sandbox.jiraUrl(), "carol");
    for (String address : addresses) {
      String path = address.substring(sandbox.jiraUrl().toString().length());
      Visitor.Answer answer = carol.get(path);
      assertFalse(address, answer.body().contains(SECRET));
      assertFalse(address, answer.body().contains(key) && !path.contains(key));
      if (path.contains(key) || path.contains("PAY-127")) {
        assertEquals(address, 404, answer.status());
        assertEquals(
            "the same as for what does not exist",
            withoutKeys(carol.get(path.replaceAll("PAY-\\d+", "PAY-99999")).body()),
            withoutKeys(answer.body()));
      }
    }
    Visitor.Answer refused =
        carol.post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-127\"]}");
    assertEquals(404, refused.status());
    assertEquals(
        carol.post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"PAY-99999\"]}").body(),
        refused.body());

    Visitor bob = Visitor.to(sandbox.jiraUrl(), "bob");
    assertEquals(200, bob.get("/rest/debrief/1.0/post-mortems/" + key).status());
  }

  private static String withoutKeys(String body) {
    return body.replaceAll("PAY-\\d+", "PAY");
  }

  /** Every address that the page on show was made of, its own included. */
  private List<String> asked() {
    Object names =
        browser
            .driver()
            .executeScript(
                "return performance.getEntries().filter(e => e.entryType === 'navigation' ||"
                    + " e.entryType === 'resource').map(e => e.name);");
    return ((List<?>) names)
        .stream().map(Object::toString).filter(it -> it.startsWith(own())).toList();
  }

  private static String own() {
    return sandbox.jiraUrl().toString();
  }
}
