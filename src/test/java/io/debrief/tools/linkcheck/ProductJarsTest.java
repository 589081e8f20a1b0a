package io.debrief.tools.linkcheck;

import static org.junit.Assert.assertEquals;

import io.debrief.tools.linkcheck.Scenario.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Where in the folder a class may lie, and which of several copies counts. */
public class ProductJarsTest {
  private static final String OLD = "package host; public class Door { }";
  private static final String NEW = "package host; public class Door { public void open() {} }";
  private static final String MISSING =
      "method host.Door.open(): void is missing, needed by io.debrief.jira.Guest";

  @Rule public TemporaryFolder folder = new TemporaryFolder();

  private Scenario scenario;

  @Before
  public void setUp() throws IOException {
    scenario =
        new Scenario(folder.getRoot().toPath())
            .compiledAgainst(NEW)
            .plugin("package io.debrief.jira; class Guest { void go(host.Door d) { d.open(); } }");
  }

  @Test
  public void aJarInASubfolderIsRead() throws IOException {
    scenario.productJar("a/b/c.jar", Map.of(), scenario.classes(NEW));
    assertLines();
  }

  @Test
  public void aJarInAZipInAJarIsRead() throws IOException {
    byte[] jar = packed("door.jar", Map.of(), scenario.classes(NEW));
    byte[] zip = packed("bundled.zip", Map.of(), Map.of("plugins/door.jar", jar));
    scenario.productJar("outer.jar", Map.of(), Map.of("atlassian-bundled-plugins.zip", zip));
    assertLines();
  }

  @Test
  public void anObrIsRead() throws IOException {
    byte[] jar = packed("door.jar", Map.of(), scenario.classes(NEW));
    scenario.productJar("plugin.obr", Map.of(), Map.of("dependencies/door.jar", jar));
    assertLines();
  }

  @Test
  public void aWarIsReadWithItsClassesAndLibraries() throws IOException {
    byte[] jar = packed("door.jar", Map.of(), scenario.classes(OLD));
    byte[] door = scenario.classes(NEW).get("host/Door.class");
    scenario.productJar(
        "app.war", Map.of(), Map.of("WEB-INF/classes/host/Door.class", door, "lib/x.jar", jar));
    assertLines(
        "note: package host is in several archives: checked against "
            + real("app.war")
            + ", also in "
            + real("app.war")
            + "!/lib/x.jar");
  }

  @Test
  public void aFolderOfClassesIsRead() throws IOException {
    Path classes = scenario.product().resolve("app/WEB-INF/classes/host");
    Files.createDirectories(classes);
    Files.write(classes.resolve("Door.class"), scenario.classes(NEW).get("host/Door.class"));
    assertLines();
  }

  @Test
  public void aMultiReleaseJarShowsWhatTheRunningJdkLoads() throws IOException {
    scenario.productJar(
        "door.jar",
        Map.of("Multi-Release", "true"),
        Map.of(
            "host/Door.class", scenario.classes(OLD).get("host/Door.class"),
            "META-INF/versions/11/host/Door.class", scenario.classes(NEW).get("host/Door.class"),
            "META-INF/versions/99/host/Door.class", new byte[] {1, 2, 3}));
    assertLines();
  }

  @Test
  public void theProductsOwnLibraryCountsBeforeABundle() throws IOException {
    scenario
        .productJar(
            "bundles/a.jar",
            Map.of("Bundle-SymbolicName", "a", "Export-Package", "host"),
            scenario.classes(NEW))
        .productJar("WEB-INF/lib/z.jar", Map.of(), scenario.classes(OLD));
    assertLines(
        MISSING,
        "note: package host is in several archives: checked against "
            + real("WEB-INF/lib/z.jar")
            + ", also in "
            + real("bundles/a.jar"));
  }

  @Test
  public void whatABundleKeepsToItselfCountsLastAndIsNoted() throws IOException {
    byte[] inner = packed("inner.jar", Map.of(), scenario.classes(NEW));
    Map<String, String> closed =
        Map.of("Bundle-SymbolicName", "a", "Bundle-ClassPath", ".,lib/inner.jar");
    scenario.productJar("a.jar", closed, Map.of("lib/inner.jar", inner));
    assertLines(
        "note: package host is in "
            + real("a.jar")
            + "!/lib/inner.jar only, which does not export it");
    scenario.productJar("b.jar", Map.of(), scenario.classes(OLD));
    assertLines(MISSING);
  }

  @Test
  public void aBrokenJarIsNotedAndTheOthersAreRead() throws IOException {
    scenario.productJar("door.jar", Map.of(), scenario.classes(NEW));
    Files.write(scenario.product().resolve("broken.jar"), new byte[] {1, 2, 3});
    Outcome outcome = scenario.checkInJira();
    assertEquals(
        "note: " + real("broken.jar") + " cannot be read: zip END header not found",
        outcome.lines().get(0));
    assertEquals(0, outcome.exitCode());
  }

  private byte[] packed(String name, Map<String, String> headers, Map<String, byte[]> entries)
      throws IOException {
    return Files.readAllBytes(
        Jars.write(folder.newFolder().toPath().resolve(name), headers, entries));
  }

  private String real(String name) throws IOException {
    return scenario.product().toRealPath().resolve(name).toString();
  }

  private void assertLines(String... expected) throws IOException {
    assertEquals(List.of(expected), scenario.checkInJira().lines());
  }
}
