package io.debrief.testkit;

import io.debrief.sandbox.db.Database;

/**
 * Has issues promised by rows alone: nobody hears of it, until the night's reconcile finds them.
 */
public final class Promised {
  private Promised() {}

  /** The post-mortem of that row promises the issue. */
  public static void unheard(Database db, long postMortemId, long issueId, long atMillis) {
    db.sql()
        .sql(
            "insert into \"AO_B00D56_PROMISE\" (\"LINK_ID\", \"POST_MORTEM_ID\", \"ISSUE_ID\","
                + " \"PROMISED_AT\", \"BY_KEY\", \"COPIED\", \"NEED_RANK\", \"VERSION\")"
                + " values (?, ?, ?, ?, 'JIRAUSER10101', false, 0, 1)")
        .params(900_000 + issueId, postMortemId, issueId, atMillis)
        .update();
  }
}
