package io.debrief.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.sandbox.jira.JiraWorld.ChangeData;
import io.debrief.sandbox.jira.JiraWorld.IssueData;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

public class WorldTest {
  private final JiraWorld world = JiraWorld.load("cascading-outage");

  @Test
  public void eachHistoryIsInOrderAndLeadsToWhatTheIssueIsNow() {
    for (IssueData issue : world.work().issues()) {
      Map<String, String> values = new HashMap<>();
      Instant before = Instant.parse(issue.created());
      for (ChangeData change : issue.history()) {
        assertTrue(issue.key(), before.isBefore(Instant.parse(change.at)));
        before = Instant.parse(change.at);
        change
            .fields()
            .forEach(
                (field, step) -> {
                  if (values.containsKey(field)) {
                    assertEquals(issue.key() + " " + field, values.get(field), step.get(0));
                  }
                  values.put(field, step.get(1));
                });
      }
      assertEquals(issue.key(), issue.status(), values.getOrDefault("status", "Open"));
      assertEquals(issue.key(), issue.assignee(), values.get("assignee"));
      assertEquals(issue.key(), issue.resolution(), values.get("resolution"));
      assertEquals(
          issue.key(), issue.priority(), values.getOrDefault("priority", issue.priority()));
      assertEquals(issue.key(), issue.summary(), values.getOrDefault("summary", issue.summary()));
    }
  }

  @Test
  public void oneIncidentIsRestrictedAndEachSpecialProjectHasOne() {
    List<IssueData> incidents =
        world.work().issues().stream().filter(issue -> issue.type().equals("Incident")).toList();
    assertEquals(16, incidents.size());
    assertEquals(
        List.of("PAY-127"),
        incidents.stream().filter(issue -> issue.security() != null).map(IssueData::key).toList());
  }

  @Test
  public void noIdIsUsedTwice() {
    Set<Long> seen = new HashSet<>();
    Stream<Long> ids =
        world.work().issues().stream()
            .flatMap(
                issue ->
                    Stream.of(
                            Stream.of(issue.id()),
                            issue.history().stream().map(change -> change.id),
                            issue.comments().stream().map(JiraWorld.CommentData::id),
                            issue.attachments().stream().map(JiraWorld.AttachmentData::id),
                            issue.attachments().stream().map(JiraWorld.AttachmentData::change))
                        .flatMap(each -> each));
    Stream<Long> linkIds =
        world.work().links().stream()
            .flatMap(link -> Stream.concat(Stream.of(link.id()), link.changes().stream()));
    Stream.concat(ids, linkIds).forEach(id -> assertTrue("twice: " + id, seen.add(id)));
  }

  @Test
  public void everythingHappenedBeforeTheWorldStarts() {
    Instant start = EmbeddedJira.NOW;
    world
        .work()
        .issues()
        .forEach(
            issue ->
                issue
                    .comments()
                    .forEach(
                        comment ->
                            assertTrue(issue.key(), Instant.parse(comment.at()).isBefore(start))));
  }
}
