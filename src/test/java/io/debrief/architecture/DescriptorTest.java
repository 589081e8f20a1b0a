package io.debrief.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.schema.Table;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The descriptor is complete and well spelt, and there is one. */
public class DescriptorTest {
  private static final String NAME = "atlassian-plugin.xml";
  private static final Set<String> NOT_OURS = Set.of("target", ".git", "node_modules");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void whatTheDescriptorNamesExistsAndIsSpeltAsTheProductsSpellIt() {
    Set<String> rows =
        Project.mainClasses().stream()
            .filter(type -> type.isAnnotatedWith(Table.class))
            .map(type -> type.getName())
            .collect(toSet());
    DescriptorCheck check =
        new DescriptorCheck(
            DescriptorFile.of(Project.ROOT.resolve(NAME)),
            Project.CLASSES,
            slices(),
            Texts.of(Project.RESOURCES.resolve("i18n/debrief.properties")).keys());
    assertEquals(List.of(), check.complaints(rows));
  }

  @Test
  public void theRepositoryHoldsOneDescriptor() throws IOException {
    assertEquals(List.of(), others(Project.ROOT));
  }

  @Test
  public void reportsWhatIsMissingMisspeltOrUnsaid() {
    Path violating = Project.fixture("descriptor");
    DescriptorCheck check =
        new DescriptorCheck(
            DescriptorFile.of(violating.resolve("violating.xml")),
            violating,
            Set.of("postmortem"),
            Set.of("debrief.known"));
    assertEquals(
        List.of(
            "<atlassian-plugin> holds no <servlet-filter>",
            "<web-panel> has no attribute wieght",
            "io.debrief.persistence.postmortem.LostRow has no table",
            "no class io.debrief.jira.postmortem.Nowhere",
            "no class io.debrief.persistence.postmortem.LostRow",
            "no entity io.debrief.persistence.postmortem.PostMortemRow",
            "no file io/debrief/nowhere",
            "no file missing.js",
            "no file missing.vm",
            "no text debrief.unknown",
            "postmortem-panel names a class of the other product",
            "postmortem-script does not say its product",
            "something comes with every page: atl.general",
            "the key panel is not <slice>-<what>",
            "the key strange-thing is not <slice>-<what>",
            "two modules are postmortem-panel"),
        check.complaints(Set.of("io.debrief.persistence.postmortem.PostMortemRow")));
  }

  @Test
  public void reportsASecondDescriptor() throws IOException {
    folder.newFile(NAME);
    Files.createFile(folder.newFolder("src").toPath().resolve(NAME));
    assertEquals(List.of(Path.of("src", NAME)), others(folder.getRoot().toPath()));
  }

  private static List<Path> others(Path folder) throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
            return NOT_OURS.contains(String.valueOf(inner.getFileName()))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.endsWith(NAME)) {
              found.add(folder.relativize(file));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.remove(Path.of(NAME));
    return List.copyOf(found);
  }

  /** The names of the packages two below ours: core's slices, and what adapters have beside. */
  private static Set<String> slices() {
    return Project.files("package-info.java", Project.MAIN).stream()
        .map(file -> Project.MAIN.resolve("io/debrief").relativize(file))
        .filter(file -> file.getNameCount() > 2)
        .map(file -> file.getName(1).toString())
        .collect(toSet());
  }
}
