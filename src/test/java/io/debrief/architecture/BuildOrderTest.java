package io.debrief.architecture;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What the profiles start needs the jar: on a clean checkout it has to be built before. */
public class BuildOrderTest {
  @Test
  public void theJarIsBuiltBeforeWhatTheProfilesStart() {
    BuildOrder order = new BuildOrder(Project.ROOT.resolve("pom.xml"));
    assertEquals(List.of(), order.complaints());
    assertEquals(
        Set.of("bench", "bench-blame-lint", "bench-follow-ups", "sandbox"), order.starts());
  }

  @Test
  public void reportsWhatIsStartedTooEarly() {
    assertEquals(
        List.of(
            "run: sandbox runs before bnd-maven-plugin",
            "late: early runs before bnd-maven-plugin",
            "late: early runs before maven-assembly-plugin"),
        new BuildOrder(Project.fixture("build").resolve("pom.xml")).complaints());
  }
}
