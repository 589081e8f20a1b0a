package io.debrief.sandbox.plugin;

import io.debrief.sandbox.template.AllowList;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Puts the plugin's Velocity allow-list beside the product's. */
final class VelocityCalls {
  private VelocityCalls() {}

  static AllowList allowed(Descriptor descriptor, PluginBundle jar, HostProduct product) {
    Set<String> lines = new TreeSet<>(product.velocityAllowlist());
    for (Node list : descriptor.modules("velocity-allowlist")) {
      for (Node method : list.all("method")) {
        check(list, method.text(), jar);
        lines.add(method.text());
      }
    }
    return AllowList.of(lines);
  }

  private static void check(Node list, String line, PluginBundle jar) {
    int hash = line.indexOf('#');
    if (hash < 0 || !line.endsWith(")")) {
      throw new PluginNotStarted(
          list + " has a line that is not fq.Class#method(fq.Type): " + line);
    }
    String className = line.substring(0, hash);
    if (!jar.containsClass(className)) {
      throw new PluginNotStarted(
          list + " allows a class that is not the plugin's own: " + className);
    }
    Class<?> type = jar.load(className, list);
    if (Arrays.stream(type.getMethods()).noneMatch(method -> isCalled(method, type, line))) {
      throw new PluginNotStarted(list + " allows a method that does not exist: " + line);
    }
  }

  private static boolean isCalled(Method method, Class<?> type, String line) {
    return AllowList.line(type, method).equals(line.replaceAll("\\s", ""));
  }
}
