package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.issue.Comments;
import io.debrief.sandbox.jira.issue.History.Recorded;
import io.debrief.sandbox.jira.issue.IssueWrites;
import io.debrief.sandbox.jira.issue.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Which event tells of which act, and what the history has by then. */
@RunWith(Parameterized.class)
public class IssueEventsTest {
  private static final String KEY = "PLAT-79";

  @Rule public final EmbeddedJira embedded;

  public IssueEventsTest(String option) {
    embedded = new EmbeddedJira(option);
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Test
  public void eachActHasItsEventAndStandsInTheHistoryBefore() {
    ApplicationUser alice = embedded.user("alice");
    Long id = embedded.issue(KEY).getId();
    accepted(embedded.jira.changes().edit(alice, id, Map.of("duedate", "2026-04-01")));
    assertEquals("duedate: null → 2026-04-01", lastChange());
    accepted(embedded.jira.changes().edit(alice, id, Map.of("duedate", "2026-04-15")));
    assertEquals("duedate: 2026-04-01 → 2026-04-15", lastChange());
    accepted(embedded.jira.changes().assign(alice, id, embedded.user("bob")));
    assertEquals("assignee: null → Bob Lindqvist", lastChange().replaceFirst(": .* →", ": null →"));
    accepted(embedded.jira.changes().comment(alice, id, "Done soon", Comments.Audience.EVERYBODY));
    embedded.jira.boards().rank(alice, id, true);
    assertEquals("Rank:  → Ranked higher", lastChange());
    embedded.jira.boards().plan(alice, id, null, "Sprint 7");
    assertEquals("Sprint: null → Sprint 7", lastChange());
    assertEquals(
        List.of(
            EventType.ISSUE_UPDATED_ID,
            EventType.ISSUE_UPDATED_ID,
            EventType.ISSUE_ASSIGNED_ID,
            EventType.ISSUE_COMMENTED_ID,
            EventType.ISSUE_UPDATED_ID,
            EventType.ISSUE_UPDATED_ID),
        eventTypes());
  }

  @Test
  public void aStepThatResolvesAndOneThatReopensHaveEventsOfTheirOwn() {
    take("Reopen", EventType.ISSUE_REOPENED_ID);
    take("Resolve", EventType.ISSUE_RESOLVED_ID);
    take("Close", EventType.ISSUE_GENERICEVENT_ID);
  }

  private void take(String step, Long event) {
    ApplicationUser alice = embedded.user("alice");
    var issue = embedded.jira.issues().byId(embedded.issue(KEY).getId());
    Long id =
        embedded.jira.changes().steps(alice, issue).stream()
            .filter(each -> each.name().startsWith(step))
            .map(IssueWrites.Step::id)
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        issue.getStatus().getName() + embedded.jira.changes().steps(alice, issue)));
    accepted(embedded.jira.changes().transition(alice, issue.getId(), id));
    List<Long> heard = eventTypes();
    assertEquals(event, heard.get(heard.size() - 1));
  }

  private static void accepted(Refusals refusals) {
    assertFalse(refusals.getErrors() + " " + refusals.getErrorMessages(), refusals.hasAnyErrors());
  }

  private List<Long> eventTypes() {
    return embedded.heard().stream().map(IssueEvent::getEventTypeId).toList();
  }

  private String lastChange() {
    List<Recorded> all = embedded.jira.history().recorded(embedded.issue(KEY));
    Recorded last = all.get(all.size() - 1);
    return last.item().getField() + ": " + last.oldText() + " → " + last.newText();
  }
}
