package io.debrief.tools.linkcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a class where the plugin would get it from: its own jar, the JDK, the product. */
final class KnownClasses {
  private final PluginJar plugin;
  private final ProductJars product;
  private final Jdk jdk;
  private final Map<String, Optional<ClassShape>> read = new HashMap<>();

  KnownClasses(PluginJar plugin, ProductJars product, Jdk jdk) {
    this.plugin = plugin;
    this.product = product;
    this.jdk = jdk;
  }

  boolean isOwn(ClassShape shape) {
    return plugin.has(shape.name());
  }

  Optional<ClassShape> find(String internalName) {
    Optional<ClassShape> known = read.get(internalName);
    if (known == null) {
      known = read(internalName);
      read.put(internalName, known);
    }
    return known;
  }

  private Optional<ClassShape> read(String internalName) {
    try {
      if (plugin.has(internalName)) {
        return Optional.of(ClassShape.read(plugin.read(internalName)));
      }
      byte[] classFile = jdk.read(internalName);
      if (classFile == null) {
        classFile = product.read(internalName);
      }
      return Optional.ofNullable(classFile).map(ClassShape::read);
    } catch (IOException e) {
      throw new UncheckedIOException(internalName + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      // ASM's word for a class file of a Java that it does not know.
      throw new UncheckedIOException(
          internalName + ": " + e.getMessage(), new IOException("Not a known class file", e));
    }
  }

  /** The first superclass or superinterface that is nowhere: the JVM then can't load the class. */
  Optional<String> missingAncestor(ClassShape shape) {
    for (ClassShape ancestor : withAncestors(shape)) {
      for (String parent : parents(ancestor)) {
        if (find(parent).isEmpty()) {
          return Optional.of(parent);
        }
      }
    }
    return Optional.empty();
  }

  /** The class and its superclasses, nearest first. */
  List<ClassShape> superclasses(ClassShape shape) {
    List<ClassShape> chain = new ArrayList<>();
    Optional<ClassShape> next = Optional.of(shape);
    while (next.isPresent()) {
      chain.add(next.get());
      String parent = next.get().superName();
      next = parent == null ? Optional.empty() : find(parent);
    }
    return chain;
  }

  /** The class, its superclasses and all superinterfaces, each once. */
  Collection<ClassShape> withAncestors(ClassShape shape) {
    Map<String, ClassShape> found = new LinkedHashMap<>();
    Deque<ClassShape> ahead = new ArrayDeque<>(List.of(shape));
    while (!ahead.isEmpty()) {
      ClassShape next = ahead.remove();
      if (found.putIfAbsent(next.name(), next) == null) {
        parents(next).forEach(parent -> find(parent).ifPresent(ahead::add));
      }
    }
    return found.values();
  }

  boolean isSubtype(ClassShape shape, ClassShape of) {
    return withAncestors(shape).stream().anyMatch(ancestor -> ancestor.name().equals(of.name()));
  }

  private static List<String> parents(ClassShape shape) {
    List<String> parents = new ArrayList<>(shape.interfaces());
    if (shape.superName() != null) {
      parents.add(0, shape.superName());
    }
    return parents;
  }
}
