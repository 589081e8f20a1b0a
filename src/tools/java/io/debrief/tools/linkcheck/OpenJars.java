package io.debrief.tools.linkcheck;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Opens jars, keeps few of them open, and copies jars out of jars to a temporary folder: a product
 * has more jars than a process may open, and one inside another can be larger than the memory.
 */
final class OpenJars implements Closeable {
  private static final int KEPT = 32;

  private final Path copies;
  private final Map<Path, JarFile> open = new LinkedHashMap<>(KEPT, 0.75f, true);
  private int copied;

  OpenJars() throws IOException {
    copies = Files.createTempDirectory("linkcheck");
  }

  static JarFile open(Path file) throws IOException {
    return new JarFile(file.toFile(), false, ZipFile.OPEN_READ, Runtime.version());
  }

  Path copy(JarFile outer, JarEntry inner) throws IOException {
    copied++;
    Path copy = copies.resolve(copied + ".jar");
    try (InputStream in = outer.getInputStream(inner)) {
      Files.copy(in, copy);
    }
    return copy;
  }

  byte[] read(Path file, String entry) throws IOException {
    JarFile jar = open.get(file);
    if (jar == null) {
      jar = open(file);
      open.put(file, jar);
      closeOldest();
    }
    try (InputStream in = jar.getInputStream(jar.getJarEntry(entry))) {
      return in.readAllBytes();
    }
  }

  private void closeOldest() throws IOException {
    if (open.size() > KEPT) {
      Path oldest = open.keySet().iterator().next();
      open.remove(oldest).close();
    }
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : open.values()) {
      jar.close();
    }
    List<Path> files;
    try (Stream<Path> all = Files.walk(copies)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
