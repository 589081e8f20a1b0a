package io.debrief.tools.linkcheck;

import static org.junit.Assert.assertEquals;

import io.debrief.tools.linkcheck.Scenario.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The mandatory imports of the manifest. */
public class LinkCheckImportsTest {
  @Rule public TemporaryFolder folder = new TemporaryFolder();

  private Scenario scenario;

  @Before
  public void setUp() throws IOException {
    scenario =
        new Scenario(folder.getRoot().toPath())
            .plugin("package io.debrief.jira; class Guest { }")
            .productHas("package host.plain; public class Here {}");
  }

  @Test
  public void packagesOfTheProductTheJdkAndTheFrameworkAreThere() throws IOException {
    assertFindings(
        "host.plain;version=\"0\",javax.sql,org.w3c.dom,org.osgi.framework;version=\"[1.8,2)\"");
  }

  @Test
  public void aMissingMandatoryImportIsToldAndAnOptionalOneIsNot() throws IOException {
    assertFindings(
        "host.gone;host.away;version=\"0\",host.maybe;resolution:=optional;version=\"[1,2)\"",
        "import host.away is missing, needed by META-INF/MANIFEST.MF",
        "import host.gone is missing, needed by META-INF/MANIFEST.MF");
  }

  @Test
  public void aRangeCountsWhereABundleStatesAVersion() throws IOException {
    scenario.productJar(
        "api.jar",
        Map.of(
            "Bundle-SymbolicName",
            "api",
            "Export-Package",
            "host.api;uses:=\"a,b\";version=\"4.0.1\",host.silent,host.api;version=\"2.9\""),
        scenario.classes(
            "package host.api; public class A {}", "package host.silent; public class B {}"));
    assertFindings(
        "host.api;version=\"[3.1,4)\",host.silent;version=\"[3.1,4)\",host.plain;version=\"[7,8)\"",
        "import host.api wants version [3.1,4), but the product exports 2.9, 4.0.1,"
            + " needed by META-INF/MANIFEST.MF");
    assertFindings("host.api;version=\"[4.0,5)\"");
  }

  private void assertFindings(String imports, String... expected) throws IOException {
    Outcome outcome = scenario.pluginHeader("Import-Package", imports).checkInJira();
    assertEquals(List.of(expected), outcome.lines());
  }
}
