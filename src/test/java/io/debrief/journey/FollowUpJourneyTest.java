package io.debrief.journey;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.Item;
import io.debrief.persistence.followup.AoFollowUpStore;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Browser;
import io.debrief.testkit.Databases;
import io.debrief.testkit.PluginJar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.openqa.selenium.support.ui.Select;

/** Somebody checks in on an action item whose date has passed. */
public class FollowUpJourneyTest {
  private static Sandbox sandbox;

  @Rule public final Browser bob = new Browser();

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    var issue = sandbox.jira().host().issues().getIssueObject("WEB-47");
    new AoFollowUpStore(Databases.tables(sandbox.jiraPlugin().database()))
        .add(
            FollowUp.first(
                issue.getId(),
                LocalDate.of(2026, 1, 15),
                new Item(
                    issue.getProjectId(),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.parse("2026-01-01T09:00:00Z"),
                    0)));
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  @Test
  public void mistakesAreSaidBesideTheirFieldsAndACheckInClearsWhatWasMissed() {
    bob.signIn(sandbox.jiraUrl(), "bob");
    bob.driver().get(sandbox.jiraUrl() + "/browse/WEB-47");
    bob.await("[data-debrief-flag=missed]");
    bob.await(".debrief-check-ins-none:not([hidden])");
    bob.photograph("follow-up-panel");
    bob.accessible("The Follow-up panel");

    bob.click(".debrief-check-in");
    new Select(bob.await(".debrief-check-in-form [name=verdict]")).selectByValue("wont-do");
    bob.await("[data-debrief-for=wont-do]:not([hidden]) [name=reason]");
    bob.click(".debrief-check-in-form [type=submit]");
    assertEquals(
        "Say why it is not going to be done.",
        bob.await("[data-debrief-field=reason]:not([hidden])").getText());
    bob.await("[data-debrief-field=nextDue]:not([hidden])");
    bob.photograph("follow-up-form");
    bob.accessible("The form of a check-in");

    new Select(bob.await(".debrief-check-in-form [name=verdict]")).selectByValue("on-track");
    bob.await(".debrief-check-in-form [name=note]").sendKeys("Two of three done");
    bob.click(".debrief-check-in-form [type=submit]");
    bob.await(".debrief-check-in-line");
    assertEquals(
        List.of("Two of three done"), bob.texts(".debrief-check-in-line [data-debrief-part=note]"));
    bob.awaitGone("[data-debrief-flag=missed]");
    String said = bob.await(".debrief-follow-up-said:not(:empty)").getText();
    assertTrue(said, said.startsWith("Thank you"));
    bob.accessible("The Follow-up panel after a check-in");
  }
}
