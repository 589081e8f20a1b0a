package io.debrief.testkit;

import io.debrief.sandbox.RunningProduct;
import io.debrief.sandbox.clock.SandboxClock;
import io.debrief.sandbox.jira.JiraProduct;
import io.debrief.sandbox.jira.JiraWorld;
import java.nio.file.Path;
import java.time.Instant;

/** The embedded Jira alone, with whichever jar. */
public final class Jira {
  private Jira() {}

  public static RunningProduct<JiraProduct> with(Path jar) {
    return on("h2", jar);
  }

  /** The same, on a database that may have been there before. */
  public static RunningProduct<JiraProduct> on(String db, Path jar) {
    SandboxClock clock = SandboxClock.startingAt(Instant.parse("2026-03-05T08:00:00Z"));
    return RunningProduct.start(
        new RunningProduct.Setting("jira", 0, db, jar, clock),
        database -> new JiraProduct(database, JiraWorld.load("cascading-outage"), clock));
  }
}
