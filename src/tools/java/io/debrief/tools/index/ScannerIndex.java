package io.debrief.tools.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * Writes META-INF/plugin-components, the index from which a product's Spring Scanner wires us.
 *
 * <p>Atlassian's own Maven plugin does the same from the same annotations, but for two things: it
 * does not know {@code @UseCase}, and it is not on the public registries.
 */
public final class ScannerIndex {
  private ScannerIndex() {}

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path index = classes.resolve("META-INF/plugin-components");
    Map<String, SortedSet<String>> files = read(classes.resolve("io/debrief"));
    Files.createDirectories(index);
    try (Stream<Path> old = Files.list(index)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    for (Map.Entry<String, SortedSet<String>> file : files.entrySet()) {
      Files.write(index.resolve(file.getKey()), file.getValue());
    }
  }

  static Map<String, SortedSet<String>> read(Path ourClasses) throws IOException {
    List<Path> classFiles;
    try (Stream<Path> all = Files.walk(ourClasses)) {
      classFiles = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    Map<String, SortedSet<String>> files = new TreeMap<>();
    for (Path file : classFiles) {
      AnnotatedClass found = new AnnotatedClass();
      new ClassReader(Files.readAllBytes(file))
          .accept(found, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      found
          .lines()
          .forEach(
              (name, lines) ->
                  files.computeIfAbsent(name, unused -> new TreeSet<>()).addAll(lines));
    }
    return files;
  }
}
