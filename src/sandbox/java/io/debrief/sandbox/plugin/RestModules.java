package io.debrief.sandbox.plugin;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the REST classes in the packages that the descriptor names; same path = same application.
 */
final class RestModules {
  private final PluginBundle jar;
  private final Wiring wiring;

  RestModules(PluginBundle jar, Wiring wiring) {
    this.jar = jar;
    this.wiring = wiring;
  }

  List<RestModule> of(Descriptor descriptor) {
    Map<String, Set<String>> classes = new LinkedHashMap<>();
    for (Node module : descriptor.modules("rest")) {
      String path = module.required("path") + "/" + module.required("version");
      classes.computeIfAbsent(path, unused -> new LinkedHashSet<>()).addAll(classesOf(module));
    }
    return classes.entrySet().stream()
        .map(
            app ->
                new RestModule(
                    app.getKey(),
                    app.getValue().stream()
                        .map(name -> wiring.beanOrNew(name, "<rest> " + app.getKey()))
                        .toList()))
        .toList();
  }

  private Set<String> classesOf(Node module) {
    Set<String> found = new LinkedHashSet<>();
    List<String> packages = module.all("package").stream().map(Node::text).toList();
    for (String name : packages.isEmpty() ? List.of("") : packages) {
      List<String> all = jar.classesBelow(name);
      if (all.isEmpty()) {
        throw new PluginNotStarted(module + " names a package without classes: " + name);
      }
      all.stream().filter(type -> isRest(jar.load(type, module))).forEach(found::add);
    }
    return found;
  }

  private static boolean isRest(Class<?> type) {
    boolean marked =
        type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
    return marked && !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
  }
}
