package io.debrief.tools.linkcheck;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the archives and class folders below the folder that the administrator names. */
final class ProductFolder {
  private final SortedSet<Path> archives = new TreeSet<>();
  private final SortedSet<Path> classFolders = new TreeSet<>();

  static ProductFolder search(Path folder, Report report) throws IOException {
    ProductFolder found = new ProductFolder();
    // The folder itself is often a link to the current version; links further down lead astray.
    Files.walkFileTree(folder.toRealPath(), found.new Visitor(report));
    return found;
  }

  boolean isEmpty() {
    return archives.isEmpty() && classFolders.isEmpty();
  }

  void addTo(ProductJars jars) throws IOException {
    for (Path classes : classFolders) {
      jars.addFolder(classes);
    }
    archives.forEach(jars::add);
  }

  /** Collects, and goes on where it may not look. */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Report report;

    Visitor(Report report) {
      this.report = report;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.endsWith(Path.of("WEB-INF", "classes"))) {
        classFolders.add(folder);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (Archive.isArchive(file.toString()) && Files.isRegularFile(file)) {
        archives.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      report.note(file + " cannot be read: " + failure);
      return FileVisitResult.CONTINUE;
    }
  }
}
