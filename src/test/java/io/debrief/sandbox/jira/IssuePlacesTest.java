package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.debrief.sandbox.jira.issue.History.Recorded;
import io.debrief.sandbox.jira.issue.Refusals;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class IssuePlacesTest {
  private static final Long PLAT = 10001L;
  private static final Long RESPONDERS = 10400L;
  private static final Long PLATFORM_ONLY = 10410L;

  @Rule public final EmbeddedJira embedded;

  public IssuePlacesTest(String option) {
    embedded = new EmbeddedJira(option);
  }

  @Parameters(name = "{0}")
  public static List<String> databases() {
    return List.of("h2", "postgres");
  }

  @Test
  public void aLevelHidesAnIssueAndIsRemembered() {
    assertTrue(sees("carol", "PAY-139"));
    assertEquals(List.of(), said(restrict("alice", "PAY-139", RESPONDERS)));
    assertFalse(sees("carol", "PAY-139"));
    assertTrue(sees("bob", "PAY-139"));
    assertEquals("security: null → Incident responders", lastChange("PAY-139"));
    assertEquals(List.of(EventType.ISSUE_UPDATED_ID), eventTypes());

    assertEquals(List.of(), said(restrict("alice", "PAY-139", null)));
    assertTrue(sees("carol", "PAY-139"));
    assertEquals("security: Incident responders → null", lastChange("PAY-139"));
  }

  @Test
  public void aLevelIsSetByWhoMayAndBelongsToIt() {
    assertEquals(1, said(restrict("bob", "PAY-139", RESPONDERS)).size());
    assertEquals(1, said(restrict("alice", "PAY-139", PLATFORM_ONLY)).size());
    assertEquals("no member of it", 1, said(restrict("grace", "PLAT-79", RESPONDERS)).size());
    assertNull(issue("PAY-139").getSecurityLevelId());
    assertEquals(List.of(), eventTypes());
  }

  @Test
  public void aMovedIssueHasAnotherKeyAndIsFoundUnderTheFormerOne() {
    restrict("alice", "PAY-139", RESPONDERS);
    Long id = issue("PAY-139").getId();

    assertEquals(List.of(), said(move("alice", "PAY-139", PLAT)));

    Issue moved = issue("PAY-139");
    assertEquals(id, moved.getId());
    assertEquals("PLAT-94", moved.getKey());
    assertEquals("PLAT", moved.getProjectObject().getKey());
    assertNull("the other project has not that level", moved.getSecurityLevelId());
    assertEquals(
        List.of(
            "project: Payments → Platform",
            "Key: PAY-139 → PLAT-94",
            "security: Incident responders → null"),
        changes("PLAT-94").subList(changes("PLAT-94").size() - 3, changes("PLAT-94").size()));
    assertEquals(List.of(EventType.ISSUE_UPDATED_ID, EventType.ISSUE_MOVED_ID), eventTypes());
  }

  @Test
  public void anIssueIsMovedByWhoMayCreateThere() {
    assertEquals("may not move", 1, said(move("bob", "PAY-139", PLAT)).size());
    assertEquals("may not create there", 1, said(move("grace", "PLAT-79", 10003L)).size());
    assertEquals("archived", 1, said(move("alice", "PAY-139", 10006L)).size());
    assertEquals("nowhere", 1, said(move("alice", "PAY-139", 4711L)).size());
    assertEquals("PAY-139", issue("PAY-139").getKey());
    assertEquals(List.of(), eventTypes());
  }

  private Refusals restrict(String name, String key, Long level) {
    return embedded.jira.places().restrict(user(name), issue(key).getId(), level);
  }

  private Refusals move(String name, String key, Long projectId) {
    return embedded.jira.places().move(user(name), issue(key).getId(), projectId);
  }

  private List<Long> eventTypes() {
    return embedded.heard().stream().map(IssueEvent::getEventTypeId).toList();
  }

  private static List<String> said(Refusals refusals) {
    return List.copyOf(refusals.getErrorMessages());
  }

  private boolean sees(String name, String key) {
    return embedded.jira.visibleIssues().getIssue(user(name), key).isValid();
  }

  private ApplicationUser user(String name) {
    return embedded.jira.users().getUserByName(name);
  }

  private Issue issue(String key) {
    return embedded.jira.issues().getIssueObject(key);
  }

  private String lastChange(String key) {
    List<String> all = changes(key);
    return all.get(all.size() - 1);
  }

  private List<String> changes(String key) {
    return embedded.jira.history().recorded(issue(key)).stream()
        .map(IssuePlacesTest::words)
        .toList();
  }

  private static String words(Recorded change) {
    return change.item().getField() + ": " + change.oldText() + " → " + change.newText();
  }
}
