package io.debrief.sandbox.plugin;

import io.debrief.sandbox.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Installs, enables, disables and upgrades the plugin in one running product. */
public final class PluginSystem implements AutoCloseable {
  public PluginSystem(HostProduct product, Database db, Clock sandboxClock) {
    product.hosts(this);
  }

  public void install(Path jar) {}

  public void enable() {}

  public void disable() {}

  public void upgrade(Path newJar) {}

  public boolean isEnabled() {
    return false;
  }

  /** Sorted by weight, conditions applied; a panel that fails shows its error, the page goes on. */
  public List<Panel> panels(String location, Map<String, Object> context) {
    return List.of();
  }

  public List<Item> items(String section, Map<String, Object> context) {
    return List.of();
  }

  /** What a page of this context loads, dependencies first. */
  public List<WebResource> resources(String context) {
    return List.of();
  }

  /** What a page that requires this complete key ({@code plugin:module}) loads. */
  public List<WebResource> resourcesOf(String completeKey) {
    return List.of();
  }

  /** The macro of that name, a com.atlassian.confluence.macro.Macro. */
  public Optional<Object> macro(String name) {
    return Optional.empty();
  }

  public I18nTexts texts() {
    return null;
  }

  @Override
  public void close() {}
}
