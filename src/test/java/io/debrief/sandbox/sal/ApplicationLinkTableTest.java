package io.debrief.sandbox.sal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import io.debrief.sandbox.db.Database;
import java.net.URI;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class ApplicationLinkTableTest {
  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Parameter public String option;

  @Test
  public void theFirstLinkOfATypeIsThePrimaryOne() {
    try (Database db = Database.open(option, "linktest")) {
      db.run("sal/schema.sql");
      ApplicationLinkTable links = new ApplicationLinkTable(db);
      assertNull(links.getPrimaryApplicationLink(JiraApplicationType.class));

      links.add(JiraApplicationType.class, "Halden Jira", URI.create("http://localhost:2990/jira"));
      links.add(JiraApplicationType.class, "Old Jira", URI.create("http://localhost:8080"));

      ApplicationLink primary = links.getPrimaryApplicationLink(JiraApplicationType.class);
      assertEquals("Halden Jira", primary.getName());
      assertEquals(URI.create("http://localhost:2990/jira"), primary.getDisplayUrl());
    }
  }
}
