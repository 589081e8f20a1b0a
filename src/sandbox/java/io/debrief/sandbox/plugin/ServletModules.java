package io.debrief.sandbox.plugin;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The plugin's servlets by the path below {@code /plugins/servlet} that they answer. */
final class ServletModules {
  private final Map<String, HttpServlet> byPattern = new LinkedHashMap<>();

  void build(Descriptor descriptor, Wiring wiring) {
    for (Node module : descriptor.modules("servlet")) {
      Object made = wiring.create(module.required("class"), module);
      if (!(made instanceof HttpServlet servlet)) {
        throw new PluginNotStarted(made.getClass().getName() + " is not an HttpServlet");
      }
      for (Node pattern : module.all("url-pattern")) {
        if (!pattern.text().startsWith("/")) {
          throw new PluginNotStarted(module + " has a URL pattern that begins with no slash");
        }
        byPattern.put(pattern.text(), servlet);
      }
    }
  }

  Optional<HttpServlet> at(String path) {
    return byPattern.entrySet().stream()
        .filter(entry -> matches(entry.getKey(), path))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean matches(String pattern, String path) {
    return pattern.endsWith("/*")
        ? (path + "/").startsWith(pattern.substring(0, pattern.length() - 1))
        : pattern.equals(path);
  }

  void close() {
    byPattern.values().forEach(HttpServlet::destroy);
    byPattern.clear();
  }
}
