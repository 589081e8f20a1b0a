package io.debrief.tools.linkcheck;

import io.debrief.tools.linkcheck.Archive.Rank;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Knows in which archive each class of a product lies. Indexes names only; a class file is read
 * when somebody asks for it.
 */
final class ProductJars implements Closeable {
  private final OpenJars jars = new OpenJars();
  private final Map<String, List<Archive>> places = new HashMap<>();
  private final Map<String, List<Archive>> packages = new HashMap<>();
  private final Map<String, Set<String>> versions = new HashMap<>();
  private final Progress progress;
  private final Report report;
  private int archives;

  ProductJars(Progress progress, Report report) throws IOException {
    this.progress = progress;
    this.report = report;
  }

  /** Adds an archive and all that lie in it. */
  void add(Path file) {
    try (JarFile open = OpenJars.open(file)) {
      add(Archive.top(file, open), open);
    } catch (IOException e) {
      report.note(file + " cannot be read: " + e.getMessage());
    }
  }

  void addFolder(Path classes) throws IOException {
    Archive archive = Archive.folder(classes);
    index(archive, archive.classesOfFolder());
  }

  private void add(Archive archive, JarFile open) throws IOException {
    archives++;
    progress.tell(archives + " archives read, " + places.size() + " classes");
    index(archive, archive.classes(open));
    for (ManifestHeader.Clause export : archive.exports()) {
      if (export.version() != null) {
        versions.computeIfAbsent(export.name(), unused -> new TreeSet<>()).add(export.version());
      }
    }
    for (JarEntry entry : open.stream().filter(e -> Archive.isArchive(e.getName())).toList()) {
      Path copy = jars.copy(open, entry);
      try (JarFile inner = OpenJars.open(copy)) {
        add(archive.nested(copy, entry.getName(), inner), inner);
      } catch (IOException e) {
        report.note(
            archive.label() + "!/" + entry.getName() + " cannot be read: " + e.getMessage());
      }
    }
  }

  private void index(Archive archive, Iterable<String> classes) {
    Set<String> found = new TreeSet<>();
    for (String name : classes) {
      // Nearly every class has one place: lists of one take least memory.
      places.merge(name, List.of(archive), ProductJars::joined);
      found.add(Names.packageOf(name));
    }
    found.forEach(name -> packages.merge(name, List.of(archive), ProductJars::joined));
  }

  private static List<Archive> joined(List<Archive> known, List<Archive> more) {
    List<Archive> all = new ArrayList<>(known);
    all.addAll(more);
    return List.copyOf(all);
  }

  int archives() {
    return archives;
  }

  int classes() {
    return places.size();
  }

  /** Versions of the package that bundles state; empty where none does. */
  Set<String> versionsOf(String packageName) {
    return versions.getOrDefault(packageName, Set.of());
  }

  boolean hasPackage(String name) {
    return packages.containsKey(name);
  }

  /** The class file that a plugin would most probably get, or null. */
  byte[] read(String internalName) throws IOException {
    List<Archive> all = places.get(internalName);
    if (all == null) {
      return null;
    }
    return best(Names.packageOf(internalName), all).read(internalName, jars);
  }

  /** Says what a plugin may meet otherwise than assumed when it uses this package. */
  void noteDoubts(String packageName) {
    List<Archive> holders = packages.getOrDefault(packageName, List.of());
    if (holders.isEmpty()) {
      return;
    }
    Archive chosen = best(packageName, holders);
    if (rank(packageName, chosen) == Rank.PRIVATE) {
      report.note(
          "package "
              + packageName
              + " is in "
              + chosen.label()
              + " only, which does not export it");
      return;
    }
    List<String> others =
        holders.stream()
            .filter(
                archive -> !archive.equals(chosen) && rank(packageName, archive) != Rank.PRIVATE)
            .map(Archive::label)
            .toList();
    if (!others.isEmpty()) {
      report.note(
          "package "
              + packageName
              + " is in several archives: checked against "
              + chosen.label()
              + ", also in "
              + String.join(", ", others));
    }
  }

  private static Archive best(String packageName, Iterable<Archive> candidates) {
    Archive best = null;
    for (Archive candidate : candidates) {
      if (best == null || rank(packageName, candidate).compareTo(rank(packageName, best)) < 0) {
        best = candidate;
      }
    }
    return best;
  }

  private static Rank rank(String packageName, Archive archive) {
    return archive.visibility().of(packageName);
  }

  @Override
  public void close() throws IOException {
    jars.close();
  }
}
