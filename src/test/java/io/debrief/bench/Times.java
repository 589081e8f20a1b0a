package io.debrief.bench;

import io.debrief.sandbox.Options;
import io.debrief.sandbox.Sandbox;
import io.debrief.testkit.Chatty;
import io.debrief.testkit.PluginJar;
import io.debrief.testkit.Visitor;
import java.util.Arrays;
import java.util.List;

/** Prints how long a creation from a long history and the two pages take in the sandbox. */
public final class Times {
  private static final int ROUNDS = 20;

  private Times() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) {
    List<String> databases = arguments.length == 0 ? List.of("h2") : Arrays.asList(arguments);
    for (String database : databases) {
      try (Sandbox sandbox = Sandbox.start(Options.of(PluginJar.built()).withDb(database))) {
        Visitor alice = Visitor.to(sandbox.jiraUrl(), "alice");
        new Chatty(sandbox.jiraPlugin().database()).changes("PAY-142", 5_000);
        create(alice, "PLAT-72");
        long before = System.nanoTime();
        String key = create(alice, "PAY-142");
        System.out.printf(
            "%s: creation from 5,000 history entries %d ms%n", database, millisSince(before));
        System.out.printf(
            "%s: page of the incident %d ms%n", database, median(alice, "/browse/PLAT-72"));
        System.out.printf(
            "%s: page of the post-mortem with 500 entries %d ms%n",
            database, median(alice, "/browse/" + key));
      }
    }
  }

  private static String create(Visitor alice, String incident) {
    return alice
        .post("/rest/debrief/1.0/post-mortems", "{\"incidentKeys\":[\"" + incident + "\"]}")
        .json()
        .get("key")
        .asText();
  }

  /** The whole page: the sandbox's own part is in it. */
  private static long median(Visitor alice, String path) {
    long[] millis = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long before = System.nanoTime();
      alice.get(path);
      millis[i] = millisSince(before);
    }
    Arrays.sort(millis);
    return millis[ROUNDS / 2];
  }

  private static long millisSince(long before) {
    return (System.nanoTime() - before) / 1_000_000;
  }
}
