package io.debrief.tools.linkcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One jar (or zip, obr, war) or one folder of classes: what it holds and which packages of it the
 * product could give to a plugin.
 *
 * <p>Of a multi-release jar it shows what the running JDK would load.
 *
 * @param label where it lies, a jar in a jar as {@code outer!/inner}
 * @param root the folder inside in which packages begin, mostly none
 */
record Archive(Path file, String label, String root, Visibility visibility, Manifest manifest) {
  private static final List<String> SUFFIXES = List.of(".jar", ".zip", ".obr", ".war");
  private static final String WAR_CLASSES = "WEB-INF/classes/";

  /** Which packages a plugin may see. */
  record Visibility(Rank rank, Set<String> exported) {
    static final Visibility LIBRARY = new Visibility(Rank.LIBRARY, Set.of());
    static final Visibility OPEN = new Visibility(Rank.OPEN, Set.of());

    Rank of(String packageName) {
      return rank == Rank.OPEN && !exported.isEmpty() && !exported.contains(packageName)
          ? Rank.PRIVATE
          : rank;
    }
  }

  /**
   * Which of several copies of a class counts. The product's own libraries come first: its
   * framework has resolved their exports before any bundle's.
   */
  enum Rank {
    LIBRARY,
    OPEN,
    PRIVATE
  }

  static boolean isArchive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return SUFFIXES.stream().anyMatch(lower::endsWith);
  }

  static Archive folder(Path classes) {
    return new Archive(classes, classes.toString(), "", Visibility.LIBRARY, null);
  }

  static Archive top(Path file, JarFile open) throws IOException {
    Path folder = file.getParent();
    boolean library = folder != null && folder.endsWith("lib");
    return of(file, file.toString(), library, open.getManifest());
  }

  /** A jar in this one, after it was copied to a file of its own. */
  Archive nested(Path copy, String entry, JarFile open) throws IOException {
    String innerLabel = label + "!/" + entry;
    boolean onBundleClassPath =
        ManifestHeader.read(manifest, "Bundle-ClassPath").stream()
            .anyMatch(clause -> clause.name().equals(entry));
    if (onBundleClassPath) {
      return new Archive(copy, innerLabel, "", visibility, open.getManifest());
    }
    return of(copy, innerLabel, entry.startsWith("WEB-INF/lib/"), open.getManifest());
  }

  private static Archive of(Path file, String label, boolean library, Manifest manifest) {
    String root = label.toLowerCase(Locale.ROOT).endsWith(".war") ? WAR_CLASSES : "";
    return new Archive(
        file, label, root, library ? Visibility.LIBRARY : byManifest(manifest), manifest);
  }

  /** A bundle shows what it exports; of what is no bundle the platform exports everything. */
  private static Visibility byManifest(Manifest manifest) {
    if (ManifestHeader.read(manifest, "Bundle-SymbolicName").isEmpty()) {
      return Visibility.OPEN;
    }
    Set<String> exported =
        ManifestHeader.read(manifest, "Export-Package").stream()
            .map(ManifestHeader.Clause::name)
            .collect(Collectors.toSet());
    return exported.isEmpty()
        ? new Visibility(Rank.PRIVATE, exported)
        : new Visibility(Rank.OPEN, exported);
  }

  /** Internal names of the classes, to be read while the file is open. */
  Collection<String> classes(JarFile open) {
    Stream<String> names =
        root.isEmpty()
            ? open.versionedStream().map(JarEntry::getName)
            : open.stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(root))
                .map(name -> name.substring(root.length()));
    return classNames(names);
  }

  Collection<String> classesOfFolder() throws IOException {
    try (Stream<Path> files = Files.walk(file)) {
      return classNames(files.map(found -> file.relativize(found).toString().replace('\\', '/')));
    }
  }

  /** What its manifest exports, whoever sees it; one package may stand there in two versions. */
  List<ManifestHeader.Clause> exports() {
    return ManifestHeader.read(manifest, "Export-Package");
  }

  byte[] read(String internalName, OpenJars jars) throws IOException {
    if (Files.isDirectory(file)) {
      return Files.readAllBytes(file.resolve(internalName + ".class"));
    }
    return jars.read(file, root + internalName + ".class");
  }

  private static List<String> classNames(Stream<String> entries) {
    return entries
        .filter(name -> name.endsWith(".class"))
        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("-info.class"))
        .map(name -> name.substring(0, name.length() - ".class".length()))
        .toList();
  }
}
