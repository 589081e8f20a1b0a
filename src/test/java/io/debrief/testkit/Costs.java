package io.debrief.testkit;

import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.db.Statements;
import java.util.List;
import java.util.Optional;

/** What a request cost in SQL statements. */
public final class Costs {
  private static final int MOST_MILLIS = 5_000;
  private static final int PAUSE_MILLIS = 20;

  private Costs() {}

  /**
   * Of the last request of that method and path. A request is counted just after its answer has
   * left, so the count may be a moment late.
   */
  public static Statements.Request last(Database database, String request)
      throws InterruptedException {
    for (int waited = 0; waited < MOST_MILLIS; waited += PAUSE_MILLIS) {
      List<Statements.Request> all = database.statements().requests();
      Optional<Statements.Request> found =
          all.isEmpty()
              ? Optional.empty()
              : Optional.of(all.get(all.size() - 1)).filter(it -> it.request().equals(request));
      if (found.isPresent()) {
        return found.get();
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new AssertionError("no such request was counted: " + request);
  }
}
