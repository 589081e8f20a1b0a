package io.debrief.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Knows where the parts of the project lie: its sources, its classes, and the fixtures. */
final class Project {
  static final Path ROOT = Path.of("").toAbsolutePath();
  static final Path CLASSES = ROOT.resolve("target/classes");
  static final Path TEST_CLASSES = ROOT.resolve("target/test-classes");
  static final Path MAIN = ROOT.resolve("src/main/java");
  static final Path RESOURCES = ROOT.resolve("src/main/resources");
  static final String FIXTURE = "io.debrief.architecture.fixture.";

  private Project() {}

  /** The violating files of one check. */
  static Path fixture(String check) {
    return ROOT.resolve("src/test/resources/architecture").resolve(check);
  }

  static JavaClasses mainClasses() {
    return new ClassFileImporter().importPaths(CLASSES.resolve("io/debrief"));
  }

  static JavaClasses testClasses() {
    return new ClassFileImporter().importPaths(TEST_CLASSES.resolve("io/debrief"));
  }

  static JavaClasses fixtureClasses(String check) {
    return new ClassFileImporter()
        .importPaths(TEST_CLASSES.resolve((FIXTURE + check).replace('.', '/')));
  }

  /** Every file under the folders whose name ends so, in a stable order. */
  static List<Path> files(String ending, Path... folders) {
    List<Path> found = new ArrayList<>();
    Arrays.stream(folders).filter(Files::isDirectory).forEach(folder -> add(ending, folder, found));
    return found;
  }

  private static void add(String ending, Path folder, List<Path> found) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Project.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
