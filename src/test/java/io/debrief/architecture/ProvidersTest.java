package io.debrief.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import io.debrief.architecture.fixture.providers.jira.NamedByTheDescriptor;
import java.nio.file.Path;
import java.util.List;
import org.junit.Test;

/** In each product every constructor parameter has exactly one provider. */
public class ProvidersTest {
  private static final Path INDEX = Project.CLASSES.resolve("META-INF/plugin-components");

  @Test
  public void everyParameterInJiraHasOneProvider() {
    assertEquals(List.of(), complaints("jira"));
  }

  @Test
  public void everyParameterInConfluenceHasOneProvider() {
    assertEquals(List.of(), complaints("confluence"));
  }

  @Test
  public void reportsWhatHasNoneTwoOrAnAmbiguousConstructor() {
    Wiring wiring =
        new Wiring(Project.fixture("providers"), "jira", Project.FIXTURE + "providers.");
    assertEquals(
        List.of(
            "NamedByTheDescriptor needs Runnable: 0 providers",
            "NeedsAList needs a list of Cloneable: 0 providers",
            "NeedsTheHost needs I18nResolver: 2 providers",
            "TwoConstructors has 2 constructors",
            Project.FIXTURE + "providers.confluence.Elsewhere in component-jira",
            Project.FIXTURE + "providers.jira.NeedsAList in component"),
        wiring.complaints(List.of(NamedByTheDescriptor.class)));
  }

  private static List<String> complaints(String product) {
    Wiring wiring = new Wiring(INDEX, product, "io.debrief.");
    assertFalse(wiring.components().isEmpty());
    List<Class<?>> named =
        DescriptorFile.of(Project.ROOT.resolve("atlassian-plugin.xml")).classesBuilt(product);
    assertFalse(named.isEmpty());
    return wiring.complaints(named);
  }
}
