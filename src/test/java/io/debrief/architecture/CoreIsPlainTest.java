package io.debrief.architecture;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.Test;

/** What the product is needs the JDK alone. */
public class CoreIsPlainTest {
  @Test
  public void coreUsesTheJdkAndItselfAlone() {
    assertEquals(List.of(), complaints(Project.mainClasses(), "io.debrief.core."));
  }

  @Test
  public void reportsACoreClassThatImportsTheHost() {
    assertEquals(
        List.of(
            "HostIssueReader uses com.atlassian.jira.issue.Issue",
            "HostIssueReader uses jakarta.inject.Inject",
            "HostIssueReader uses org.slf4j.Logger"),
        complaints(Project.fixtureClasses("plain"), Project.FIXTURE + "plain.core."));
  }

  private static List<String> complaints(JavaClasses classes, String core) {
    return classes.stream()
        .filter(type -> type.getName().startsWith(core))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use -> !isPlain(use.getTargetClass().getBaseComponentType().getName(), core))
        .map(
            use -> use.getOriginClass().getSimpleName() + " uses " + use.getTargetClass().getName())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isPlain(String used, String core) {
    return !used.contains(".") || used.startsWith("java.") || used.startsWith(core);
  }
}
