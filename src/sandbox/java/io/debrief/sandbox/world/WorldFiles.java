package io.debrief.sandbox.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** Finds the files of a world; one that is like another takes that one's, and may hold more. */
public final class WorldFiles {
  private final String name;
  private final Properties properties = new Properties();

  private WorldFiles(String name) {
    this.name = name;
  }

  public static WorldFiles of(String name) {
    WorldFiles world = new WorldFiles(name);
    try (InputStream in = world.file("world.properties")) {
      world.properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The properties of world " + name + " can't be read", e);
    }
    return world;
  }

  public Instant startsAt() {
    return Instant.parse(properties.getProperty("starts-at"));
  }

  /** How many incidents it holds beyond those that its files tell of. */
  public int moreIncidents() {
    return Integer.parseInt(properties.getProperty("more-incidents", "0"));
  }

  public InputStream open(String file) {
    return Optional.ofNullable(properties.getProperty("like"))
        .map(WorldFiles::of)
        .orElse(this)
        .file(file);
  }

  private InputStream file(String file) {
    String resource = "/worlds/" + name + "/" + file;
    InputStream in = WorldFiles.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalArgumentException("There is no world " + name + ": no " + resource);
    }
    return in;
  }
}
