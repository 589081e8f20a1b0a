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

  /**
   * The post-mortem of that row promises whatever its issue is linked to; each is followed up, half
   * of it missed, and was looked at once.
   */
  public static void allLinked(Database db, long postMortemId) {
    String linked =
        " from issue_link l join \"AO_B00D56_POST_MORTEM\" pm on pm.\"ISSUE_ID\" = l.source_id join"
            + " issue i on i.issue_id = l.destination_id where i.summary = 'Linked' and pm.\"ID\" ="
            + " "
            + postMortemId;
    promise(db, "l.link_id, " + postMortemId + ", i.issue_id", linked);
    db.sql()
        .sql(
            "insert into \"AO_B00D56_CHECK_IN\" (\"ISSUE_ID\", \"PERSON_KEY\", \"CHECKED_AT\","
                + " \"VERDICT\") select i.issue_id, 'JIRAUSER10101', 1, 'on-track'"
                + linked)
        .update();
    db.sql()
        .sql(
            "insert into \"AO_B00D56_FOLLOW_UP\" (\"ISSUE_ID\", \"PROJECT_ID\", \"STATE\","
                + " \"DUE\", \"LOOK_AT\", \"LAST_HUMAN_CHANGE\", \"TIMES_SLIPPED\","
                + " \"LAST_CHECK_IN\", \"VERSION\") select i.issue_id, i.project_id, 'open',"
                + " case when mod(i.issue_id, 2) = 0 then 10000 else 40000 end, 253402214400000, 1,"
                + " 0, c.\"ID\", 1"
                + linked.replace(
                    " where",
                    " join \"AO_B00D56_CHECK_IN\" c on c.\"ISSUE_ID\" = i.issue_id where"))
        .update();
  }

  /** The post-mortem promises the issue so many times more. */
  public static void often(Database db, long postMortemId, long issueId, int times) {
    String numbers =
        db.isPostgres()
            ? " from generate_series(1, " + times + ") as g (n)"
            : " from (select x as n from system_range(1, " + times + ")) g";
    promise(
        db,
        (issueId * 100_000 + 9_000_000_000L) + " + n, " + postMortemId + ", " + issueId,
        numbers);
  }

  private static void promise(Database db, String linkPostMortemAndIssue, String from) {
    db.sql()
        .sql(
            "insert into \"AO_B00D56_PROMISE\" (\"LINK_ID\", \"POST_MORTEM_ID\", \"ISSUE_ID\","
                + " \"PROMISED_AT\", \"BY_KEY\", \"COPIED\", \"NEED_RANK\", \"VERSION\") select "
                + linkPostMortemAndIssue
                + ", 1, 'JIRAUSER10101', false, 0, 1"
                + from)
        .update();
  }
}
