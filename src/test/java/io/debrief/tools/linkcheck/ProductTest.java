package io.debrief.tools.linkcheck;

import static org.junit.Assert.assertEquals;

import io.debrief.tools.linkcheck.Scenario.Outcome;
import java.io.IOException;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Which classes of the plugin count in which product. */
public class ProductTest {
  @Rule public TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void jirasClassesAreNotCheckedInConfluence() {
    assertRuns("io.debrief.jira.panel.Panel", true, false);
    assertRuns("io.debrief.persistence.incident.Row", true, false);
    assertRuns("io.debrief.web.timeline.Resource", true, false);
    assertRuns("io.debrief.core.followup.FollowUp", true, false);
  }

  @Test
  public void confluencesClassesAreNotCheckedInJira() {
    assertRuns("io.debrief.confluence.relay.Relay", false, true);
  }

  @Test
  public void whatBothShareIsCheckedInBoth() {
    assertRuns("io.debrief.core.UseCase", true, true);
    assertRuns("io.debrief.core.host.Clock", true, true);
    assertRuns("io.debrief.core.blamelint.rules.Rule", true, true);
    assertRuns("io.debrief.web.shared.InfoResource", true, true);
    assertRuns("io.debrief.newcomer.Thing", true, true);
  }

  @Test
  public void aClassOfTheOtherProductIsCheckedWhereOneOfThisProductRefersToIt() throws IOException {
    Outcome outcome =
        new Scenario(folder.getRoot().toPath())
            .compiledAgainst("package host; public class JiraOnly {}")
            .plugin(
                "package io.debrief.jira; public class Used { host.JiraOnly a; }",
                "package io.debrief.jira; public class Unused { host.JiraOnly a; }",
                "package io.debrief.confluence; class Page { io.debrief.jira.Used used; }")
            .productHas("package host; public class Other {}")
            .checkInConfluence();
    assertEquals(
        List.of("class host.JiraOnly is missing, needed by io.debrief.jira.Used"), outcome.lines());
  }

  private static void assertRuns(String className, boolean inJira, boolean inConfluence) {
    assertEquals(className, inJira, Product.JIRA.runs(className));
    assertEquals(className, inConfluence, Product.CONFLUENCE.runs(className));
  }
}
