package io.debrief.sandbox.plugin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a product gives to the plugins that it hosts. */
public interface HostProduct {
  /** "jira" or "confluence": what {@code application="…"} in a descriptor is compared with. */
  String name();

  /** Host interface → implementation; each becomes an OSGi service. */
  Map<Class<?>, Object> services();

  /**
   * What every template sees, such as {@code i18n} and {@code baseurl}; asked at each rendering.
   */
  Map<String, Object> velocityDefaults();

  /**
   * Methods that templates may call on the product's own classes, as {@code fq.Class#name(fq.Type)}
   * on the concrete class.
   */
  default Set<String> velocityAllowlist() {
    return Set.of();
  }

  Set<String> panelLocations();

  Set<String> itemSections();

  /** Where a plugin may add sections of its own to a menu. */
  default Set<String> sectionLocations() {
    return Set.of();
  }

  Set<String> resourceContexts();

  /** Complete keys of the product's own web resources that a plugin may depend on. */
  default Set<String> webResources() {
    return Set.of();
  }

  /** The product's own REST resources, which are there without any plugin. */
  default List<RestModule> rest() {
    return List.of();
  }

  /** Module types of this product alone, such as {@code jql-function}. */
  default Set<String> moduleTypes() {
    return Set.of();
  }

  /** Takes a module of such a type in; what comes back takes it out again. */
  default Runnable add(Node module, Function<String, Object> objectOfClass) {
    throw new PluginNotStarted(module + " is of no type that the product knows");
  }

  /** Called once, before any plugin is installed, with the system that will host this product's. */
  default void hosts(PluginSystem plugins) {}
}
