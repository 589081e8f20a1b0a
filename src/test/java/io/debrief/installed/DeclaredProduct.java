package io.debrief.installed;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A product as far as we declare it: the classes of each package that product-packages.txt gives
 * it, packed as a product's folder of jars. A test may doctor the declarations before that.
 */
final class DeclaredProduct {
  private static final Path PACKAGES = Path.of("src/main/osgi/product-packages.txt");

  /** Class files of the declarations by entry name. */
  final Map<String, byte[]> declarations = new TreeMap<>();

  private final Set<String> packages = new HashSet<>();

  DeclaredProduct(String product) throws IOException, URISyntaxException {
    for (String line : Files.readAllLines(PACKAGES)) {
      String[] columns = line.strip().split("\\s*\\|\\s*", -1);
      if (!line.startsWith("#")
          && columns.length > 1
          && Arrays.asList(columns[1].split("\\s*,\\s*", -1)).contains(product)) {
        packages.add(columns[0]);
      }
    }
    Path classes =
        Path.of(
            com.atlassian.sal.api.ApplicationProperties.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("com/atlassian"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String entry = classes.relativize(file).toString().replace('\\', '/');
        if (packages.contains(packageOf(entry))) {
          declarations.put(entry, Files.readAllBytes(file));
        }
      }
    }
  }

  /** The declarations as one jar, and each library of the class path that has a listed package. */
  void packInto(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (OutputStream file = Files.newOutputStream(folder.resolve("declarations.jar"));
        JarOutputStream out = new JarOutputStream(file)) {
      for (Map.Entry<String, byte[]> entry : declarations.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path library = Path.of(place);
      if (place.endsWith(".jar") && Files.isRegularFile(library) && hasListedPackage(library)) {
        Files.copy(library, folder.resolve(library.getFileName()));
      }
    }
  }

  private boolean hasListedPackage(Path library) throws IOException {
    try (JarFile jar = new JarFile(library.toFile())) {
      return jar.stream()
          .map(JarEntry::getName)
          .filter(name -> name.endsWith(".class"))
          .anyMatch(name -> packages.contains(packageOf(name)));
    }
  }

  static String packageOf(String entry) {
    int end = entry.lastIndexOf('/');
    return end < 0 ? "" : entry.substring(0, end).replace('/', '.');
  }
}
