package io.debrief.sandbox.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import java.time.Instant;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PluginRefusedTest {
  private static final String SAMPLE = "io.debrief.sandbox.plugin.sample.";
  private Database db;
  private PluginSystem system;

  @Before
  public void setUp() {
    db = Database.open("h2", "jira");
    system =
        new PluginSystem(
            new TestProduct(), db, SandboxClock.startingAt(Instant.parse("2026-03-02T09:00:00Z")));
  }

  @After
  public void tearDown() {
    system.close();
    db.close();
  }

  private void refusedAs(SamplePlugin plugin, String sentence) {
    system.install(plugin.jar());
    String message = assertThrows(PluginNotStarted.class, system::enable).getMessage();
    assertTrue(message, message.startsWith(sentence));
    assertFalse(system.isEnabled());
  }

  private static SamplePlugin changed(String from, String to) {
    return new SamplePlugin().descriptor(xml -> xml.replace(from, to));
  }

  @Test
  public void anUnknownElement() {
    refusedAs(
        changed("<styleClass>greet</styleClass>", "<style>greet</style>"),
        "<web-item key=\"greeting-item\"> has an unknown element: <style>");
  }

  @Test
  public void anUnknownAttribute() {
    refusedAs(
        changed("weight=\"20\"", "wait=\"20\""),
        "<web-panel key=\"greeting-panel\"> has an unknown attribute: wait");
  }

  @Test
  public void aMissingClass() {
    refusedAs(
        changed(SAMPLE + "GreetingContext", SAMPLE + "Absent"),
        "<web-panel key=\"greeting-panel\"> names the class " + SAMPLE + "Absent");
  }

  @Test
  public void aMissingTemplate() {
    refusedAs(
        changed("greeting.vm", "absent.vm"),
        "<web-panel key=\"greeting-panel\"> names a template that the jar lacks: absent.vm");
  }

  @Test
  public void aMissingText() {
    refusedAs(
        changed("<label key=\"sample.greeting\"/>", "<label key=\"sample.absent\"/>"),
        "<label key=\"sample.absent\"> names the text sample.absent");
  }

  @Test
  public void aMissingFile() {
    refusedAs(
        changed("location=\"greeting.js\"", "location=\"absent.js\""),
        "<web-resource key=\"greeting\"> names a file that the jar lacks: absent.js");
  }

  @Test
  public void anUnknownLocation() {
    refusedAs(
        changed("test.panels", "no.panels"),
        "<web-panel key=\"greeting-panel\"> names the location no.panels, which jira lacks");
  }

  @Test
  public void anUnknownSection() {
    refusedAs(
        changed("test.menu", "no.menu"),
        "<web-item key=\"greeting-item\"> names the section no.menu, which jira lacks");
  }

  @Test
  public void anUnknownContext() {
    refusedAs(
        changed("test.page", "no.page"),
        "<web-resource key=\"greeting\"> names the context no.page, which jira lacks");
  }

  @Test
  public void anUnknownDependency() {
    refusedAs(
        changed("io.debrief.sample:base", "io.debrief.sample:absent"),
        "<web-resource key=\"greeting\"> depends on an unknown web resource");
  }

  @Test
  public void aServiceThatTheProductLacks() {
    refusedAs(
        new SamplePlugin()
            .with(
                "META-INF/plugin-components/imports-jira",
                "com.atlassian.sal.api.lifecycle.LifecycleAware"),
        "The plugin waits for the service com.atlassian.sal.api.lifecycle.LifecycleAware, which"
            + " jira lacks");
  }

  @Test
  public void anAllowedMethodOfAClassOfTheHost() {
    refusedAs(
        changed(SAMPLE + "GreetingView#getName()", "java.lang.Class#forName(java.lang.String)"),
        "<velocity-allowlist key=\"views\"> allows a class that is not the plugin's own");
  }

  @Test
  public void anAllowedMethodThatDoesNotExist() {
    refusedAs(
        changed("#getName()", "#getNickname()"),
        "<velocity-allowlist key=\"views\"> allows a method that does not exist");
  }

  @Test
  public void aBeanThatNobodyProvides() {
    refusedAs(
        new SamplePlugin().with("META-INF/plugin-components/imports", ""),
        "The beans can't be wired: ");
  }

  @Test
  public void aMissingSwitch() {
    refusedAs(
        new SamplePlugin().without("META-INF/spring/plugin-context.xml"),
        "Nothing is wired: no XML file in META-INF/spring");
  }

  @Test
  public void anEntityInTheDescriptor() {
    refusedAs(
        new SamplePlugin()
            .descriptor(xml -> "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>" + xml),
        "atlassian-plugin.xml is not well-formed");
  }

  @Test
  public void afterARefusalABetterJarStarts() {
    refusedAs(changed("test.menu", "no.menu"), "<web-item");
    system.upgrade(new SamplePlugin().jar());
    system.enable();
    assertTrue(system.isEnabled());
    assertEquals(1, system.items("test.menu", java.util.Map.of("name", "Ann")).size());
  }
}
