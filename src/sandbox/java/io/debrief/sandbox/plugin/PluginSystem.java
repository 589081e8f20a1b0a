package io.debrief.sandbox.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.debrief.sandbox.db.Database;
import jakarta.servlet.http.HttpServlet;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Installs, enables, disables and upgrades the plugin in one running product. */
public final class PluginSystem implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PluginSystem.class);
  private static final I18nTexts NO_TEXTS = new NoTexts();

  private final HostProduct product;
  private final Database db;
  private final Clock clock;
  private OsgiFramework framework;
  private Bundle bundle;
  private RestHost restHost = new NoRest();
  private volatile EnabledPlugin plugin;

  public PluginSystem(HostProduct product, Database db, Clock sandboxClock) {
    this.product = product;
    this.db = db;
    this.clock = sandboxClock;
    product.hosts(this);
  }

  public synchronized void install(Path jar) {
    if (bundle != null) {
      throw new IllegalStateException("A plugin is installed already: upgrade it");
    }
    bundle = framework().install(jar);
  }

  private OsgiFramework framework() {
    if (framework == null) {
      framework = new OsgiFramework(product.name());
      offer(ClusterLockService.class, new ClusterLocks(db, product.name()));
      offer(Clock.class, clock);
      product.services().forEach(this::offer);
    }
    return framework;
  }

  private void offer(Class<?> type, Object service) {
    framework.context().registerService(type.getName(), service, null);
  }

  /** Throws {@link PluginNotStarted} and leaves nothing behind where the product would refuse. */
  public synchronized void enable() {
    if (plugin != null) {
      return;
    }
    boolean enabled = false;
    try {
      bundle.start();
      EnabledPlugin starting = new EnabledPlugin(product, new PluginBundle(bundle));
      plugin = starting;
      starting.start(db, framework.context());
      restHost.serve(starting.rest());
      enabled = true;
      starting.announceStart();
      LOG.debug("{}: enabled {} {}", product.name(), starting.key(), bundle.getVersion());
    } catch (BundleException e) {
      throw new PluginNotStarted("The bundle can't be resolved: " + e.getMessage(), e);
    } catch (LinkageError e) {
      String missing = String.valueOf(e.getMessage()).replace('/', '.');
      throw new PluginNotStarted("A class of the plugin can't be linked: " + missing, e);
    } finally {
      if (!enabled) {
        tearDown();
      }
    }
  }

  public synchronized void disable() {
    if (plugin != null) {
      tearDown();
    }
  }

  private void tearDown() {
    EnabledPlugin stopping = plugin;
    plugin = null;
    restHost.stop();
    try {
      if (stopping != null) {
        stopping.close();
      }
      bundle.stop();
    } catch (BundleException e) {
      throw new IllegalStateException("The plugin did not stop", e);
    } finally {
      TypeFactory.defaultInstance().clearCache();
      framework.refresh(bundle);
    }
  }

  /** The new jar is enabled if the old one was. */
  public synchronized void upgrade(Path newJar) {
    boolean wasEnabled = isEnabled();
    disable();
    try {
      Bundle old = bundle;
      bundle = null;
      old.uninstall();
      framework.refresh(old);
    } catch (BundleException e) {
      throw new IllegalStateException("The old plugin can't be uninstalled", e);
    }
    install(newJar);
    if (wasEnabled) {
      enable();
    }
  }

  public boolean isEnabled() {
    return plugin != null;
  }

  /** The one who serves REST from now on; at once where the plugin is enabled already. */
  public synchronized void serveRestWith(RestHost host) {
    restHost = host;
    if (plugin != null) {
      host.serve(plugin.rest());
    }
  }

  private Optional<EnabledPlugin> enabled() {
    return Optional.ofNullable(plugin);
  }

  /** Sorted by weight, conditions applied; a panel that fails shows its error, the page goes on. */
  public List<Panel> panels(String location, Map<String, Object> context) {
    return enabled().map(it -> it.fragments().panels(location, context)).orElse(List.of());
  }

  public List<Item> items(String section, Map<String, Object> context) {
    return enabled().map(it -> it.fragments().items(section, context)).orElse(List.of());
  }

  /** The sections that the plugin adds at this place of a menu, by weight. */
  public List<ItemSection> sections(String location) {
    return enabled().map(it -> it.fragments().sections(location)).orElse(List.of());
  }

  /** The plugin's servlet at this path below {@code /plugins/servlet}. */
  public Optional<HttpServlet> servlet(String path) {
    return enabled().flatMap(it -> it.servlets().at(path));
  }

  /** Name, version and place of configuration of the plugin that is there. */
  public Optional<Map<String, String>> about() {
    return enabled().map(EnabledPlugin::about);
  }

  /** What a page of this context loads, dependencies first. */
  public List<WebResource> resources(String context) {
    return enabled().map(it -> it.resources().inContext(context)).orElse(List.of());
  }

  /** What a page that requires this complete key ({@code plugin:module}) loads. */
  public List<WebResource> resourcesOf(String completeKey) {
    return enabled().map(it -> it.resources().of(completeKey)).orElse(List.of());
  }

  /** A file of a web resource, or of the plugin itself. */
  public Optional<InputStream> download(String completeKey, String name) {
    return enabled().flatMap(it -> it.resources().open(completeKey, name));
  }

  /** Whether texts in that web resource's scripts are replaced before they are sent. */
  public boolean translatesScripts(String completeKey) {
    return enabled().map(it -> it.resources().translates(completeKey)).orElse(false);
  }

  /** The macro of that name, a com.atlassian.confluence.macro.Macro. */
  public Optional<Object> macro(String name) {
    return enabled().flatMap(it -> it.macro(name));
  }

  public I18nTexts texts() {
    return enabled().map(EnabledPlugin::texts).orElse(NO_TEXTS);
  }

  /** The loader of the enabled plugin's classes, for tests of what is left of it afterwards. */
  public Optional<ClassLoader> loader() {
    return enabled().map(EnabledPlugin::loader);
  }

  public HostProduct product() {
    return product;
  }

  public Database database() {
    return db;
  }

  public Clock clock() {
    return clock;
  }

  @Override
  public synchronized void close() {
    try {
      disable();
    } finally {
      if (framework != null) {
        framework.close();
      }
    }
  }

  private static final class NoTexts implements I18nTexts {
    @Override
    public String text(Locale locale, String key, Object... args) {
      return key;
    }

    @Override
    public boolean has(String key) {
      return false;
    }
  }

  private static final class NoRest implements RestHost {
    @Override
    public void serve(List<RestModule> modules) {}

    @Override
    public void stop() {}
  }
}
