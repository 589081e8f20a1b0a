package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.debrief.sandbox.Options;
import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.Sandbox;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.plugin.PluginSystemTest;
import io.debrief.testkit.JarCopy;
import io.debrief.testkit.Jira;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;
import org.osgi.framework.ServiceReference;

public class LifeCycleTest {
  @ClassRule public static final TemporaryFolder FOLDER = new TemporaryFolder();

  private static final String REST = "/rest/debrief/1.0";
  private static final String STATUS_PAGE = "/pages/viewpage.action?pageId=98316";

  private static Sandbox sandbox;
  private static Visitor jira;
  private static Visitor confluence;
  private static String key;

  @BeforeClass
  public static void start() {
    sandbox = Sandbox.start(Options.of(PluginJar.built()));
    jira = Visitor.to(sandbox.jiraUrl(), "alice");
    confluence = Visitor.to(sandbox.confluenceUrl(), "alice");
    key = create("PAY-142");
  }

  @AfterClass
  public static void stop() {
    sandbox.close();
  }

  private static String create(String incident) {
    Visitor.Answer made =
        jira.post(
            REST + "/post-mortems",
            "{\"requestId\":\"life-%s\",\"incidentKeys\":[\"%s\"],\"title\":\"Why %s\"}"
                .formatted(incident, incident, incident));
    assertEquals(made.body(), 201, made.status());
    return made.json().get("key").asText();
  }

  @Test
  public void afterEnablingAgainAndAgainAndAnUpgradeEverythingIsThereOnce() {
    String postMortem = jira.get(REST + "/post-mortems/" + key).body();
    String timeline = jira.get(REST + "/post-mortems/" + key + "/timeline").body();
    int listeners = sandbox.jira().host().events().listenerCount();
    assertTrue("Debrief hears events", listeners > 0);
    everythingIsThereOnce();
    List<String> services = services(sandbox.jiraPlugin());
    Set<String> threads = threads();

    for (int i = 0; i < 3; i++) {
      both(PluginSystem::disable);
      both(PluginSystem::enable);
    }
    Path second = JarCopy.ofTheBuiltOne().in(FOLDER.getRoot().toPath());
    both(plugin -> plugin.upgrade(second));

    everythingIsThereOnce();
    assertEquals(listeners, sandbox.jira().host().events().listenerCount());
    assertEquals(services, services(sandbox.jiraPlugin()));
    assertEquals(postMortem, jira.get(REST + "/post-mortems/" + key).body());
    assertEquals(timeline, jira.get(REST + "/post-mortems/" + key + "/timeline").body());
    Set<String> more = threads();
    more.removeAll(threads);
    assertEquals(Set.of(), more);
  }

  private static void everythingIsThereOnce() {
    String incident = jira.get("/browse/PAY-142").body();
    assertEquals(1, count(incident, "id=\"postmortem-incident-panel\""));
    assertEquals(1, count(incident, "data-debrief=\"incident\""));
    assertEquals(0, count(incident, "id=\"debrief-create-post-mortem\""));
    String postMortem = jira.get("/browse/" + key).body();
    assertEquals(1, count(postMortem, "id=\"postmortem-panel\""));
    assertEquals(0, count(postMortem, "id=\"postmortem-incident-panel\""));
    String without = jira.get("/browse/PAY-139").body();
    assertEquals(1, count(without, "id=\"postmortem-incident-panel\""));
    assertEquals(1, count(without, "id=\"debrief-create-post-mortem\""));
    assertEquals(1, count(confluence.get(STATUS_PAGE).body(), "No Jira is linked."));
    assertEquals(200, confluence.get(REST + "/info").status());
    assertEquals(6, services(sandbox.jiraPlugin()).size());
    assertEquals(List.of("io.debrief:sweep (runs here)"), sandbox.jira().jobs().described());
  }

  @Test
  public void whileDisabledNothingOfItShowsAndDeletingWorks() {
    String doomed = create("PAY-118");
    both(PluginSystem::disable);
    try {
      for (String issue : List.of("PAY-142", "PAY-139", key)) {
        Visitor.Answer page = jira.get("/browse/" + issue);
        assertEquals(200, page.status());
        assertEquals(0, count(page.body(), "debrief-"));
        assertEquals(0, count(page.body(), "io.debrief:"));
      }
      assertEquals(404, jira.get(REST + "/info").status());
      assertEquals(404, jira.get(REST + "/post-mortems/" + key).status());
      assertEquals(404, confluence.get(REST + "/info").status());
      assertEquals(200, confluence.get(STATUS_PAGE).status());
      delete(doomed);
      assertEquals(404, jira.get("/browse/" + doomed).status());
    } finally {
      both(PluginSystem::enable);
    }
    Visitor.Answer incident = jira.get("/browse/PAY-118");
    assertEquals(200, incident.status());
    assertEquals(1, count(incident.body(), "id=\"postmortem-incident-panel\""));
    assertEquals(0, count(incident.body(), "panel-error"));
    assertEquals(404, jira.get(REST + "/post-mortems/" + doomed).status());
  }

  private static void delete(String issueKey) {
    var host = sandbox.jira().host();
    var refusals =
        host.changes()
            .delete(
                host.users().getUserByName("admin"),
                host.issues().getIssueObject(issueKey).getId());
    assertFalse(refusals.toString(), refusals.hasAnyErrors());
  }

  @Test
  public void whatWasDisabledLeavesNoClassBehind() {
    everythingIsThereOnce();
    WeakReference<ClassLoader> inJira = PluginSystemTest.loaderOf(sandbox.jiraPlugin());
    WeakReference<ClassLoader> inConfluence = PluginSystemTest.loaderOf(sandbox.confluencePlugin());
    both(PluginSystem::disable);
    both(PluginSystem::enable);

    assertTrue("Jira's old class loader is still reachable", PluginSystemTest.isForgotten(inJira));
    assertTrue(
        "Confluence's old class loader is still reachable",
        PluginSystemTest.isForgotten(inConfluence));
    assertNotSame(
        "Each product has classes of its own",
        sandbox.jiraPlugin().loader().orElseThrow(),
        sandbox.confluencePlugin().loader().orElseThrow());
  }

  @Test
  public void threeMoreLivesLeaveNothingBehind() {
    try (RunningProduct<JiraProduct> alone = Jira.with(PluginJar.built())) {
      assertEquals(List.of(), leftBehind(alone));
    }
  }

  @Test
  public void reportsAPluginThatForgetsToUnregister() {
    Path forgetful =
        JarCopy.ofTheBuiltOne()
            .emptying("io.debrief.jira.postmortem.PostMortemListener", "onStop")
            .in(FOLDER.getRoot().toPath());
    try (RunningProduct<JiraProduct> alone = Jira.with(forgetful)) {
      assertEquals(
          List.of("3 more listeners", "an old class is still reachable"), leftBehind(alone));
    }
  }

  private static List<String> leftBehind(RunningProduct<JiraProduct> alone) {
    int listeners = alone.product().host().events().listenerCount();
    WeakReference<ClassLoader> old = PluginSystemTest.loaderOf(alone.plugin());
    for (int i = 0; i < 3; i++) {
      alone.plugin().disable();
      alone.plugin().enable();
    }
    List<String> left = new ArrayList<>();
    int more = alone.product().host().events().listenerCount() - listeners;
    if (more != 0) {
      left.add(more + " more listeners");
    }
    if (!PluginSystemTest.isForgotten(old)) {
      left.add("an old class is still reachable");
    }
    return left;
  }

  private static void both(Consumer<PluginSystem> work) {
    work.accept(sandbox.jiraPlugin());
    work.accept(sandbox.confluencePlugin());
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  /** What the plugin's bundle offers to the host, but what the sandbox registers in its stead. */
  private static List<String> services(PluginSystem system) {
    Bundle bundle = ((BundleReference) system.loader().orElseThrow()).getBundle();
    ServiceReference<?>[] registered = bundle.getRegisteredServices();
    return Arrays.stream(registered)
        .map(each -> (String[]) each.getProperty("objectClass"))
        .map(Arrays::toString)
        .filter(types -> types.contains(LifecycleAware.class.getName()))
        .sorted()
        .toList();
  }

  /** Names without their numbers, and which of them run with our classes. The pool's may vary. */
  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !thread.getName().contains(":connection-"))
        .map(
            thread ->
                thread.getName().replaceAll("[0-9a-f]*[0-9]+[0-9a-f]*", "#")
                    + (thread.getContextClassLoader() instanceof BundleReference ? " (ours)" : ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
