package io.debrief.sandbox.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.host.JiraHost;
import io.debrief.sandbox.plugin.PluginSystem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.rules.ExternalResource;

/** A Jira of the world cascading-outage, without a plugin, for one test. */
public final class EmbeddedJira extends ExternalResource {
  static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");
  static final String INCIDENT = "10100";
  static final String POST_MORTEM = "10101";

  private final String option;
  private final List<IssueEvent> heard = new ArrayList<>();
  Database database;
  JiraProduct product;
  JiraHost jira;
  PluginSystem plugins;

  EmbeddedJira(String option) {
    this.option = option;
  }

  /** Hears what happens to issues. */
  public static final class Listener {
    private final List<IssueEvent> heard;

    Listener(List<IssueEvent> heard) {
      this.heard = heard;
    }

    @EventListener
    public void onIssue(IssueEvent event) {
      heard.add(event);
    }
  }

  @Override
  protected void before() {
    database = Database.open(option, "jira");
    SandboxClock clock = SandboxClock.startingAt(NOW);
    product = new JiraProduct(database, JiraWorld.load("cascading-outage"), clock);
    plugins = new PluginSystem(product, database, clock);
    jira = product.host();
    jira.events().register(new Listener(heard));
  }

  @Override
  protected void after() {
    plugins.close();
    database.close();
  }

  List<IssueEvent> heard() {
    return heard;
  }

  ApplicationUser user(String name) {
    return jira.users().getUserByName(name);
  }

  MutableIssue issue(String key) {
    return jira.issues().getIssueObject(key);
  }

  IssueInputParameters input(long projectId, String type, String summary) {
    IssueInputParameters input =
        jira.visibleIssues()
            .newIssueInputParameters()
            .setProjectId(projectId)
            .setIssueTypeId(type)
            .setSummary(summary);
    input.setApplyDefaultValuesWhenParameterNotProvided(true);
    return input;
  }

  CreateValidationResult validate(String user, IssueInputParameters input) {
    return jira.visibleIssues().validateCreate(user(user), input);
  }
}
