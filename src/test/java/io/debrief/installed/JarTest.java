package io.debrief.installed;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.testkit.PluginJar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.Test;

/** The jar holds the plugin and nothing else, and its manifest asks for what its classes need. */
public class JarTest {
  private static final Path PLUGIN = PluginJar.built();
  private static final Path PACKAGES = Path.of("src/main/osgi/product-packages.txt");
  private static final Path VIOLATING = Path.of("src/test/resources/architecture/jar");
  private static final Pattern OURS =
      Pattern.compile(
          "io/debrief/(core|persistence|web|jira|confluence)/.+\\.class|atlassian-plugin\\.xml"
              + "|META-INF/(MANIFEST\\.MF|LICENSE|(plugin-components|spring|maven)/.+)"
              + "|(action|blamelint|factor|followup|i18n|mail|postmortem|setup|timeline)/.+"
              + "|(confluence|marketplace-assets)/.+");
  private static final Pattern NEVER =
      Pattern.compile(".*(Test|Contract)(\\$.*)?\\.class|.*\\.jar|.*\\.java");

  @Test
  public void theJarHoldsThePluginAndNothingElse() throws IOException {
    try (JarFile jar = new JarFile(PLUGIN.toFile())) {
      assertEquals(
          List.of(),
          content(jar.stream().filter(e -> !e.isDirectory()).map(ZipEntry::getName).toList()));
    }
  }

  @Test
  public void theManifestAsksForWhatTheClassesNeed() throws IOException {
    try (JarFile jar = new JarFile(PLUGIN.toFile())) {
      Set<String> types = HostTypes.ofJar(PLUGIN);
      assertTrue(types.contains("com.atlassian.jira.issue.Issue"));
      assertEquals(
          List.of(),
          new ManifestCheck(jar.getManifest().getMainAttributes())
              .complaints(types, ManifestCheck.products(Files.readString(PACKAGES))));
    }
  }

  @Test
  public void reportsWhatIsNoPartOfThePlugin() throws IOException {
    assertEquals(
        List.of(
            "META-INF/lib/bundled.jar",
            "com/atlassian/jira/issue/Issue.class",
            "io/debrief/core/incident/IncidentsTest.class",
            "io/debrief/sandbox/Sandbox.class",
            "io/debrief/tools/index/ScannerIndex.class",
            "meant-for-tests.txt",
            "one atlassian-plugin.xml expected, found 2"),
        content(Files.readAllLines(VIOLATING.resolve("entries.txt"))));
  }

  @Test
  public void reportsAManifestThatAsksForTooMuchTooLittleOrWrongly() throws IOException {
    Manifest manifest;
    try (InputStream in = Files.newInputStream(VIOLATING.resolve("violating.mf"))) {
      manifest = new Manifest(in);
    }
    Set<String> types =
        HostTypes.ofClass("io.debrief.architecture.fixture.plain.core.HostIssueReader");
    assertEquals(
        List.of(
            "Atlassian-Plugin-Key is null",
            "Bundle-SymbolicName is io.debrief.other",
            "Require-Capability wants a Java version",
            "Spring-Context is null",
            "com.atlassian.jira.issue is not imported with version 0",
            "com.atlassian.jira.issue is optional where both products have it, or not where one"
                + " has",
            "com.atlassian.sal.api has a range, or is of Jakarta and has none",
            "com.atlassian.sal.api is imported but not used",
            "com.atlassian.sal.api is listed but not needed",
            "com.atlassian.sal.api is not imported with version 0",
            "com.atlassian.sal.api.lifecycle is listed but not needed",
            "jakarta.inject has a range, or is of Jakarta and has none",
            "java.util is imported but not listed",
            "java.util is imported but not used",
            "org.slf4j is used but not imported"),
        new ManifestCheck(manifest.getMainAttributes())
            .complaints(
                types,
                ManifestCheck.products(
                    Files.readString(VIOLATING.resolve("product-packages.txt")))));
  }

  private static List<String> content(List<String> entries) {
    List<String> found =
        new ArrayList<>(
            new TreeSet<>(
                entries.stream()
                    .filter(
                        entry -> !OURS.matcher(entry).matches() || NEVER.matcher(entry).matches())
                    .toList()));
    int descriptors = Collections.frequency(entries, "atlassian-plugin.xml");
    if (descriptors != 1) {
      found.add("one atlassian-plugin.xml expected, found " + descriptors);
    }
    return found;
  }
}
