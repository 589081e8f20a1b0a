package io.debrief.tools.linkcheck;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of the running JDK, java.* as well as the others that it brings. */
final class Jdk {
  private static final ClassLoader LOADER = ClassLoader.getPlatformClassLoader();

  private final Set<String> packages =
      ModuleLayer.boot().modules().stream()
          .filter(module -> module.getClassLoader() == null || module.getClassLoader() == LOADER)
          .flatMap(module -> module.getDescriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  boolean hasPackage(String name) {
    return packages.contains(name);
  }

  /** The class file, or null. */
  byte[] read(String internalName) throws IOException {
    try (InputStream in = LOADER.getResourceAsStream(internalName + ".class")) {
      return in == null ? null : in.readAllBytes();
    }
  }
}
