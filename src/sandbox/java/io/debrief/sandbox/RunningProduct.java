package io.debrief.sandbox;

import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.plugin.PluginSystem;
import io.debrief.sandbox.web.ProductServer;
import io.debrief.sandbox.web.WebProduct;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** One product with its database, its plugin and its address; all of it or nothing is running. */
public final class RunningProduct<P extends WebProduct> implements AutoCloseable {
  private final Deque<AutoCloseable> parts;
  private final P product;
  private final PluginSystem plugin;
  private final ProductServer server;

  /** What a product is started with, whichever it is. */
  public record Setting(String name, int port, String db, Path jar, SandboxClock clock) {}

  private RunningProduct(
      P product, PluginSystem plugin, ProductServer server, Deque<AutoCloseable> parts) {
    this.product = product;
    this.plugin = plugin;
    this.server = server;
    this.parts = parts;
  }

  public static <P extends WebProduct> RunningProduct<P> start(
      Setting setting, Function<Database, P> make) {
    Deque<AutoCloseable> parts = new ArrayDeque<>();
    boolean running = false;
    try {
      Database db = Database.open(setting.db(), setting.name());
      parts.push(db);
      P product = make.apply(db);
      PluginSystem plugin = new PluginSystem(product, db, setting.clock());
      parts.push(plugin);
      ProductServer server =
          new ProductServer(
              "/" + setting.name(),
              setting.port(),
              product.signIn(),
              plugin,
              product.pages(plugin));
      parts.push(server);
      product.servedAt(server.baseUrl());
      plugin.install(setting.jar());
      plugin.enable();
      running = true;
      return new RunningProduct<>(product, plugin, server, parts);
    } finally {
      if (!running) {
        Closing.all(parts);
      }
    }
  }

  public P product() {
    return product;
  }

  public PluginSystem plugin() {
    return plugin;
  }

  public URI url() {
    return server.baseUrl();
  }

  @Override
  public void close() {
    Closing.all(parts);
  }
}
