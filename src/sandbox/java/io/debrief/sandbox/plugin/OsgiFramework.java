package io.debrief.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.springframework.util.FileSystemUtils;

/** One product's OSGi framework, which shows to plugins the packages of that product only. */
final class OsgiFramework implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;

  private final Path cache;
  private final Framework framework;

  OsgiFramework(String product) {
    try {
      cache = Files.createTempDirectory("debrief-sandbox-" + product);
    } catch (IOException e) {
      throw new UncheckedIOException("There is no room for the bundle cache", e);
    }
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    cache.toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                    Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                    exportedPackages(product),
                    "felix.bootdelegation.implicit",
                    "false",
                    "felix.service.urlhandlers",
                    "false",
                    "felix.log.level",
                    "1"));
    boolean started = false;
    try {
      framework.start();
      started = true;
    } catch (BundleException e) {
      throw new IllegalStateException("The OSGi framework of " + product + " did not start", e);
    } finally {
      if (!started) {
        close();
      }
    }
  }

  private static String exportedPackages(String product) {
    String list = "/" + product + "/exported-packages.txt";
    try (InputStream in = OsgiFramework.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no list of packages " + list);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.joining(","));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BundleContext context() {
    return framework.getBundleContext();
  }

  Bundle install(Path jar) {
    try (InputStream in = Files.newInputStream(jar)) {
      return context().installBundle(jar.toUri() + "#" + System.nanoTime(), in);
    } catch (BundleException e) {
      throw new PluginNotStarted(jar + " is not a bundle: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new PluginNotStarted("There is no plugin at " + jar, e);
    }
  }

  /** Lets go of the bundle's classes; the next start loads them anew. */
  void refresh(Bundle bundle) {
    CountDownLatch refreshed = new CountDownLatch(1);
    framework
        .adapt(FrameworkWiring.class)
        .refreshBundles(List.of(bundle), event -> refreshed.countDown());
    try {
      if (!refreshed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("OSGi did not let go of " + bundle);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while OSGi lets go of " + bundle, e);
    }
  }

  @Override
  public void close() {
    try {
      framework.stop();
      framework.waitForStop(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      FileSystemUtils.deleteRecursively(cache);
    } catch (BundleException e) {
      throw new IllegalStateException("The OSGi framework did not stop", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundle cache " + cache + " was not deleted", e);
    }
  }
}
