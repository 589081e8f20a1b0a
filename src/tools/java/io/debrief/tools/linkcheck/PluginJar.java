package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.ManifestHeader.Clause;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The plugin's jar: its classes, its imports and its descriptor. */
final class PluginJar implements Closeable {
  private final JarFile jar;
  private final Manifest manifest;
  private final Set<String> classes;

  private PluginJar(JarFile jar, Archive archive) {
    this.jar = jar;
    this.manifest = archive.manifest();
    this.classes = new TreeSet<>(archive.classes(jar));
  }

  static PluginJar open(Path file) throws WrongUsage {
    try {
      JarFile jar = OpenJars.open(file);
      return new PluginJar(jar, Archive.top(file, jar));
    } catch (IOException e) {
      throw new WrongUsage(file + " is not a jar: " + e.getMessage() + ".", e);
    }
  }

  /** Internal names. */
  Collection<String> classes() {
    return classes;
  }

  boolean has(String internalName) {
    return classes.contains(internalName);
  }

  byte[] read(String internalName) throws IOException {
    return readEntry(internalName + ".class");
  }

  /** The descriptor's text, or null. */
  byte[] descriptor() throws IOException {
    return readEntry("atlassian-plugin.xml");
  }

  List<Clause> imports() {
    return ManifestHeader.read(manifest, "Import-Package");
  }

  private byte[] readEntry(String name) throws IOException {
    JarEntry entry = jar.getJarEntry(name);
    if (entry == null) {
      return null;
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  @Override
  public void close() throws IOException {
    jar.close();
  }
}
