package io.debrief.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/** What is inside the plugin's jar: its entries, and its classes as OSGi loads them. */
record PluginBundle(Bundle bundle) {

  boolean has(String entry) {
    return bundle.getEntry(plain(entry)) != null;
  }

  Optional<InputStream> open(String entry) {
    URL url = bundle.getEntry(plain(entry));
    try {
      return url == null ? Optional.empty() : Optional.of(url.openStream());
    } catch (IOException e) {
      throw new UncheckedIOException(entry + " of the plugin can't be read", e);
    }
  }

  Optional<String> text(String entry) {
    return open(entry).map(PluginBundle::read);
  }

  /** Names of the classes below a package, in the jar itself. */
  List<String> classesBelow(String packageName) {
    var urls = bundle.findEntries(packageName.replace('.', '/'), "*.class", true);
    List<String> names = new ArrayList<>();
    if (urls != null) {
      for (URL url : Collections.list(urls)) {
        String path = plain(url.getPath());
        names.add(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
      }
    }
    return names;
  }

  boolean containsClass(String name) {
    return has(name.replace('.', '/') + ".class");
  }

  Class<?> load(String name, Object neededBy) {
    try {
      return bundle.loadClass(name);
    } catch (ClassNotFoundException | LinkageError e) {
      throw new PluginNotStarted(
          neededBy + " names the class " + name + ", which the plugin can't load: " + e, e);
    }
  }

  ClassLoader loader() {
    return bundle.adapt(BundleWiring.class).getClassLoader();
  }

  private static String read(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(String entry) {
    return entry.startsWith("/") ? entry.substring(1) : entry;
  }
}
