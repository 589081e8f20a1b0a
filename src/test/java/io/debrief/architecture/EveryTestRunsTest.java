package io.debrief.architecture;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Assume;
import org.junit.AssumptionViolatedException;
import org.junit.Ignore;
import org.junit.Test;

/** A test that is written is run: none is left out by its name, an annotation or an assumption. */
public class EveryTestRunsTest {
  /** May assume: a missing Chromium skips a journey aloud, and fails it in CI. */
  private static final String BROWSER = "io.debrief.testkit.Browser";

  @Test
  public void everyTestRuns() {
    JavaClasses tests =
        Project.testClasses()
            .that(
                DescribedPredicate.describe(
                    "no fixture",
                    type ->
                        !type.getName().startsWith(Project.FIXTURE)
                            && !type.getName().equals(BROWSER)));
    assertEquals(List.of(), complaints(tests));
  }

  @Test
  public void reportsTestsThatWouldNotRun() {
    assertEquals(
        List.of(
            "AbstractTest is abstract",
            "Assuming assumes, and so may not run",
            "Assuming has tests but is not named Test",
            "Ignored has tests but is not named Test",
            "Ignored is ignored without a reason",
            "Ignored.staysUnseen is ignored without a reason",
            "Inheriting has tests but is not named Test"),
        complaints(Project.fixtureClasses("tests")));
  }

  private static List<String> complaints(JavaClasses classes) {
    TreeSet<String> found = new TreeSet<>();
    for (JavaClass type : classes) {
      String name = type.getSimpleName();
      boolean isAbstract = type.getModifiers().contains(JavaModifier.ABSTRACT);
      if (isAbstract && name.endsWith("Test")) {
        found.add(name + " is abstract");
      }
      if (!isAbstract && !name.endsWith("Test") && hasTests(type)) {
        found.add(name + " has tests but is not named Test");
      }
      if (assumes(type)) {
        found.add(name + " assumes, and so may not run");
      }
      ignored(type).forEach(what -> found.add(what + " is ignored without a reason"));
    }
    return List.copyOf(found);
  }

  private static boolean hasTests(JavaClass type) {
    return type.getAllMethods().stream().anyMatch(method -> method.isAnnotatedWith(Test.class));
  }

  private static boolean assumes(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
            .map(use -> use.getTargetClass())
            .anyMatch(
                used ->
                    used.isEquivalentTo(Assume.class)
                        || used.isEquivalentTo(AssumptionViolatedException.class)
                        || used.isEquivalentTo(
                            org.junit.internal.AssumptionViolatedException.class))
        && !type.isEquivalentTo(EveryTestRunsTest.class);
  }

  private static Stream<String> ignored(JavaClass type) {
    Stream<String> methods =
        type.getMethods().stream()
            .filter(method -> method.isAnnotatedWith(Ignore.class))
            .filter(method -> method.getAnnotationOfType(Ignore.class).value().isBlank())
            .map(method -> type.getSimpleName() + "." + method.getName());
    boolean whole =
        type.isAnnotatedWith(Ignore.class)
            && type.getAnnotationOfType(Ignore.class).value().isBlank();
    return Stream.concat(whole ? Stream.of(type.getSimpleName()) : Stream.of(), methods);
  }
}
