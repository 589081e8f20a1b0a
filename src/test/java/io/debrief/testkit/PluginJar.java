package io.debrief.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** The jar that a customer uploads, as the build has just made it. */
public final class PluginJar {
  private PluginJar() {}

  public static Path built() {
    Path jar = Path.of(System.getProperty("debrief.jar", "target/debrief-1.0.0-SNAPSHOT.jar"));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("Build the jar first: mvn package; there is no " + jar);
    }
    return jar;
  }
}
