package io.debrief.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.Test;

/** Packages use each other along the arrows of the architecture alone. */
public class PackageDesignTest {
  @Test
  public void everyUseOfAnotherPackageFollowsAnArrow() {
    JavaClasses all =
        new ClassFileImporter()
            .importPaths(
                Project.CLASSES.resolve("io/debrief"),
                Project.TEST_CLASSES.resolve("io/debrief/sandbox"));
    assertTrue(all.containPackage("io.debrief.sandbox.plugin"));
    assertEquals(List.of(), Arrows.complaints(all, "io.debrief."));
  }

  @Test
  public void reportsEveryUseAgainstTheArrows() {
    assertEquals(
        List.of(
            "confluence.Macro may not use core.timeline.Entry",
            "confluence.Macro may not use jira.Panel",
            "core.blamelint.Rule may not use core.timeline.Entry",
            "core.elsewhere.Stray may not use core.host.People",
            "core.host.People may not use core.timeline.Entry",
            "core.timeline.Entry may not use core.insight.Trend",
            "jira.Panel may not use confluence.Macro",
            "jira.Panel may not use persistence.Row",
            "persistence.Row may not use web.Page",
            "sandbox.World may not use core.host.People",
            "tools.Index may not use web.Page",
            "web.Page may not use persistence.Row",
            "web.Page may not use sandbox.World",
            "web.shared.Info may not use core.timeline.Entry"),
        Arrows.complaints(Project.fixtureClasses("design"), Project.FIXTURE + "design."));
  }
}
