package io.debrief.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Classes are named for what they are, stay small, and are given what they need. */
public class NamesAndSizesTest {
  private static final int MOST_PARAMETERS = 5;
  private static final Set<String> CLOCKS = Set.of("JiraClock.java");

  @Test
  public void noSourceIsTooLongAndEveryPackageSaysWhatItIsFor() {
    List<String> found = new ArrayList<>();
    for (String folder : List.of("main", "sandbox", "tools")) {
      Path sources = Project.ROOT.resolve("src").resolve(folder).resolve("java");
      assertFalse(Project.files(".java", sources).isEmpty());
      found.addAll(new Sources(sources, Set.of()).sizes());
    }
    assertEquals(List.of(), found);
  }

  @Test
  public void everyNameSaysSomethingAndNothingIsLookedUp() {
    assertEquals(List.of(), new Sources(Project.MAIN, CLOCKS).wording());
  }

  @Test
  public void noComponentNeedsMoreThanFiveOthers() {
    Path index = Project.CLASSES.resolve("META-INF/plugin-components");
    for (String product : List.of("jira", "confluence")) {
      assertEquals(List.of(), greedy(new Wiring(index, product, "io.debrief.").components()));
    }
  }

  @Test
  public void reportsSourcesThatAreTooLongAndPackagesWithoutAWord() {
    assertEquals(
        List.of("silent has no package-info.java", "silent/Endless.java has 301 lines"),
        new Sources(Project.fixture("sources"), Set.of()).sizes());
  }

  @Test
  public void reportsNamesThatSayNothingAndWhatIsLookedUp() {
    assertEquals(
        List.of(
            "IncidentManager has a name that says nothing",
            "PostMortemImpl has a name that says nothing",
            "TimeUtils has a name that says nothing",
            "spoken/Poor.java looks at the time itself",
            "spoken/Poor.java looks components up"),
        new Sources(Project.fixture("sources"), Set.of("SomeClock.java")).wording());
  }

  @Test
  public void reportsAComponentThatNeedsTooMuch() {
    assertEquals(
        List.of("Greedy needs 6 others"),
        greedy(
            List.of(
                Project.load(Project.FIXTURE + "sizes.Greedy"),
                Project.load(Project.FIXTURE + "sizes.Modest"))));
  }

  private static List<String> greedy(List<Class<?>> components) {
    List<String> found = new ArrayList<>();
    for (Class<?> type : components) {
      int parameters = type.getDeclaredConstructors()[0].getParameterCount();
      if (parameters > MOST_PARAMETERS) {
        found.add(type.getSimpleName() + " needs " + parameters + " others");
      }
    }
    return found;
  }
}
