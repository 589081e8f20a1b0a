package io.debrief.sandbox.plugin;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The plugin's scripts, styles and images: what a page loads and what a browser may fetch. */
final class WebResources {
  /** The module that gives WRM.require. */
  private static final String WEB_RESOURCE_MANAGER =
      "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager";

  private final HostProduct product;
  private final PluginBundle jar;
  private final String plugin;
  private final Map<String, Node> modules = new LinkedHashMap<>();
  private final List<Node> ofPlugin;

  WebResources(HostProduct product, PluginBundle jar, Descriptor descriptor) {
    this.product = product;
    this.jar = jar;
    plugin = descriptor.key();
    for (Node module : descriptor.modules("web-resource")) {
      modules.put(plugin + ":" + module.required("key"), module);
    }
    ofPlugin = downloads(descriptor.modules("resource"));
    modules.values().forEach(this::check);
    ofPlugin.forEach(resource -> checkFile(resource, resource));
  }

  private void check(Node module) {
    for (Node context : module.all("context")) {
      if (!product.resourceContexts().contains(context.text())) {
        throw new PluginNotStarted(
            module
                + " names the context "
                + context.text()
                + ", which "
                + product.name()
                + " lacks");
      }
    }
    for (Node dependency : module.all("dependency")) {
      String key = dependency.text();
      boolean known =
          modules.containsKey(key)
              || key.startsWith("com.atlassian.auiplugin:")
              || key.equals(WEB_RESOURCE_MANAGER)
              || product.webResources().contains(key);
      if (!known) {
        throw new PluginNotStarted(module + " depends on an unknown web resource: " + key);
      }
    }
    module.all("resource").forEach(resource -> checkFile(module, resource));
  }

  private void checkFile(Node module, Node resource) {
    String location = resource.required("location");
    if (!jar.has(location)) {
      throw new PluginNotStarted(module + " names a file that the jar lacks: " + location);
    }
  }

  private static List<Node> downloads(List<Node> resources) {
    return resources.stream()
        .filter(resource -> resource.attribute("type").orElse("").equals("download"))
        .toList();
  }

  List<WebResource> inContext(String context) {
    Map<String, WebResource> found = new LinkedHashMap<>();
    modules.forEach(
        (key, module) -> {
          if (module.all("context").stream().anyMatch(node -> node.text().equals(context))) {
            collect(key, found, Set.of());
          }
        });
    return List.copyOf(found.values());
  }

  List<WebResource> of(String completeKey) {
    Map<String, WebResource> found = new LinkedHashMap<>();
    collect(completeKey, found, Set.of());
    return List.copyOf(found.values());
  }

  private void collect(String key, Map<String, WebResource> into, Set<String> path) {
    Node module = modules.get(key);
    if (module == null || into.containsKey(key) || path.contains(key)) {
      return;
    }
    Set<String> deeper = new java.util.HashSet<>(path);
    deeper.add(key);
    module.all("dependency").forEach(dependency -> collect(dependency.text(), into, deeper));
    into.put(key, new WebResource(key, urls(key, module, ".js"), urls(key, module, ".css")));
  }

  private static List<String> urls(String key, Node module, String ending) {
    List<String> urls = new ArrayList<>();
    for (Node resource : downloads(module.all("resource"))) {
      String name = resource.required("name");
      if (name.endsWith(ending)) {
        urls.add("/download/resources/" + key + "/" + name);
      }
    }
    return urls;
  }

  /**
   * @param completeKey {@code plugin:module}, or the plugin alone
   */
  Optional<InputStream> open(String completeKey, String name) {
    List<Node> resources =
        completeKey.equals(plugin)
            ? ofPlugin
            : Optional.ofNullable(modules.get(completeKey))
                .map(module -> downloads(module.all("resource")))
                .orElse(List.of());
    return resources.stream()
        .map(resource -> location(resource, name))
        .flatMap(Optional::stream)
        .filter(location -> !location.contains("..") && !location.endsWith("/"))
        .findFirst()
        .flatMap(jar::open);
  }

  /** A resource whose name ends in a slash is a folder. */
  private static Optional<String> location(Node resource, String name) {
    String own = resource.required("name");
    String location = resource.required("location");
    if (own.equals(name)) {
      return Optional.of(location);
    }
    return own.endsWith("/") && name.startsWith(own)
        ? Optional.of(location + name.substring(own.length()))
        : Optional.empty();
  }

  /** Whether the product replaces {@code AJS.I18n.getText('key')} in this module's scripts. */
  boolean translates(String completeKey) {
    Node module = modules.get(completeKey);
    return module != null
        && module.all("transformation").stream()
            .flatMap(transformation -> transformation.all("transformer").stream())
            .anyMatch(transformer -> transformer.required("key").equals("jsI18n"));
  }
}
