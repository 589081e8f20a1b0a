package io.debrief.sandbox.jira.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.sal.SynchronousEvents;
import java.util.List;
import java.util.Map;

/**
 * What Jira Software writes into an issue's history when people move cards on a board; the boards
 * themselves are not here.
 */
public class Boards {
  private final Database database;
  private final Issues issues;
  private final History history;
  private final SynchronousEvents events;

  public Boards(Database database, Issues issues, History history, SynchronousEvents events) {
    this.database = database;
    this.issues = issues;
    this.history = history;
    this.events = events;
  }

  public void rank(ApplicationUser user, Long issueId, boolean higher) {
    String words = higher ? "Ranked higher" : "Ranked lower";
    write(user, issueId, new Change("Rank", "", "", "", words));
  }

  /** Null for no sprint. */
  public void plan(ApplicationUser user, Long issueId, String fromSprint, String toSprint) {
    write(user, issueId, new Change("Sprint", id(fromSprint), fromSprint, id(toSprint), toSprint));
  }

  private static String id(String sprint) {
    return sprint == null ? null : String.valueOf(Math.floorMod(sprint.hashCode(), 1000));
  }

  private void write(ApplicationUser user, Long issueId, Change change) {
    database.inTransaction(
        () -> {
          history.record(issueId, user, List.of(change));
          return null;
        });
    events.publish(
        new IssueEvent(issues.getIssueObject(issueId), Map.of(), user, EventType.ISSUE_UPDATED_ID));
  }
}
