package io.debrief.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.testkit.HostPrices;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Every host method that we call has a price, so that budgets count all of it. */
public class HostPricesTest {
  @Test
  public void everyHostMethodThatWeCallHasAPrice() {
    Set<String> called = HostMethods.calledBelow(Project.CLASSES.resolve("io/debrief"));
    assertTrue(called.toString(), called.contains("IssueManager.getIssueObjects"));
    assertEquals(
        "add to testkit/HostPrices: statements in the product, with source or assumed",
        List.of(),
        unpriced(called));
  }

  @Test
  public void noPriceIsForWhatNobodyCalls() {
    Set<String> called = HostMethods.calledBelow(Project.CLASSES.resolve("io/debrief"));
    assertEquals(
        List.of(),
        HostPrices.priced().stream()
            .filter(
                priced ->
                    called.stream()
                        .noneMatch(
                            method ->
                                method.equals(priced)
                                    || priced.equals(
                                        method.substring(0, method.indexOf('.')) + ".*")))
            .toList());
  }

  @Test
  public void reportsAMethodWithoutPriceByCallAndByReference() {
    assertEquals(
        List.of("Issue.getCreator", "Issue.getReporter"),
        unpriced(
            HostMethods.calledBelow(
                Project.TEST_CLASSES.resolve("io/debrief/architecture/fixture/prices"))));
  }

  private static List<String> unpriced(Set<String> methods) {
    return methods.stream().filter(method -> HostPrices.of(method).isEmpty()).toList();
  }
}
