package io.debrief.testkit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.runner.Description;
import org.junit.runner.Result;
import org.junit.runner.notification.RunListener;

/** Prints after a run how many tests ran on each database, so that none goes missing unseen. */
public final class DatabaseCounts extends RunListener {
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  @Override
  public void testStarted(Description test) {
    String name = (test.getDisplayName() + test.getClassName()).toLowerCase(Locale.ROOT);
    for (String database : Databases.all()) {
      if (name.contains("[" + database) || name.contains("." + database)) {
        counts.merge(database, 1, Integer::sum);
      }
    }
  }

  @Override
  @SuppressWarnings("SystemOut")
  public void testRunFinished(Result result) {
    System.out.println("Tests by database: " + new TreeMap<>(counts));
  }
}
