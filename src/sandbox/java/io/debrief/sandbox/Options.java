package io.debrief.sandbox;

import java.nio.file.Path;

/**
 * What a person may choose when starting the sandbox.
 *
 * @param jar the built plugin
 * @param jiraPort 0 = a free one
 * @param confluencePort 0 = a free one
 * @param db {@code h2}, {@code postgres} or a JDBC URL
 * @param world name of the data that both products start with
 * @param clock {@code world} (the world's own start), {@code system} or an ISO instant
 */
public record Options(
    Path jar, int jiraPort, int confluencePort, String db, String world, String clock) {

  /** Free ports, H2, the first world: what a test wants. */
  public static Options of(Path jar) {
    return new Options(jar, 0, 0, "h2", "cascading-outage", "world");
  }

  public static Options fromSystemProperties() {
    String jar = System.getProperty("sandbox.jar");
    if (jar == null) {
      throw new IllegalArgumentException("Say which plugin to load: -Dsandbox.jar=<path>");
    }
    return new Options(
        Path.of(jar),
        Integer.getInteger("sandbox.jira.port", 2990),
        Integer.getInteger("sandbox.confluence.port", 1990),
        System.getProperty("sandbox.db", "h2"),
        System.getProperty("sandbox.world", "cascading-outage"),
        System.getProperty("sandbox.clock", "world"));
  }

  public Options withDb(String other) {
    return new Options(jar, jiraPort, confluencePort, other, world, clock);
  }

  public Options withWorld(String other) {
    return new Options(jar, jiraPort, confluencePort, db, other, clock);
  }
}
