package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.action.ActionItem;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class InLineTest {
  private static final Instant PROMISED = Instant.parse("2026-03-02T09:00:00Z");
  private static final Instant LATER = Instant.parse("2026-03-04T10:00:00Z");
  private static final Instant LAST = Instant.parse("2026-03-05T11:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
  private static final Person BOB = new Person("JIRAUSER2", "bob", "Bob", true);
  private static final Optional<LocalDate> APRIL = Optional.of(LocalDate.of(2026, 4, 1));
  private static final Optional<LocalDate> MAY = Optional.of(LocalDate.of(2026, 5, 1));
  private static final String BOT = "JIRAUSER9";

  private static final FollowUp OPEN =
      FollowUp.first(100, DUE, new Item(7, APRIL, Optional.of("JIRAUSER2"), PROMISED, 0));

  private final InLine inLine =
      new InLine(
          new Human(BOT::equals),
          Set.of("10001"),
          at -> LocalDate.of(2026, 3, 20),
          at -> LocalDate.of(2026, 6, 3));

  private static ActionItem issue(
      long projectId, Optional<LocalDate> due, Optional<Person> owner, String resolutionId) {
    HostIssue issue =
        new HostIssue(
            100,
            "PLAT-79",
            "Alert",
            projectId,
            "PLAT",
            "10002",
            Optional.empty(),
            Optional.empty(),
            PROMISED);
    return new ActionItem(issue, "Closed", owner, due, Optional.ofNullable(resolutionId), false);
  }

  private static ActionItem resolved(String resolutionId) {
    return issue(7, APRIL, Optional.of(BOB), resolutionId);
  }

  private static ItemChange by(String key, String field, Instant at, String to) {
    return new ItemChange(field, Optional.ofNullable(key), at, Optional.ofNullable(to));
  }

  @Test
  public void takesOverWhatTheIssueSays() {
    FollowUp now = InLine.facts(OPEN, issue(8, MAY, Optional.empty(), null));
    assertEquals(new Item(8, MAY, Optional.empty(), PROMISED, 1), now.item());
    assertEquals(now, InLine.facts(now, issue(8, MAY, Optional.empty(), null)));
    assertEquals(1, InLine.facts(now, resolvedNot(APRIL)).timesSlipped());
    assertEquals(1, InLine.facts(now, resolvedNot(Optional.empty())).timesSlipped());
  }

  private static ActionItem resolvedNot(Optional<LocalDate> due) {
    return issue(8, due, Optional.empty(), null);
  }

  @Test
  public void whatAPersonDidCountsAndRankSprintLinkAndScriptsDoNot() {
    assertEquals(PROMISED, touched(by("JIRAUSER2", "Rank", LATER, "Ranked higher")));
    assertEquals(PROMISED, touched(by("JIRAUSER2", "Sprint", LATER, "Sprint 7")));
    assertEquals(PROMISED, touched(by("JIRAUSER2", "Link", LATER, "This issue blocks PAY-1")));
    assertEquals(PROMISED, touched(by(BOT, "status", LATER, "Open")));
    assertEquals(PROMISED, touched(by(null, "status", LATER, "Open")));
    assertEquals(LATER, touched(by("JIRAUSER2", "status", LATER, "In Progress")));
    assertEquals(LATER, touched(by("JIRAUSER2", ItemChange.COMMENT, LATER, null)));
    assertEquals(
        LATER,
        touched(
            by("JIRAUSER2", "status", LATER, "Open"),
            by(BOT, ItemChange.COMMENT, LAST, null),
            by("JIRAUSER2", "summary", PROMISED.minusSeconds(60), null)));
  }

  private Instant touched(ItemChange... history) {
    return inLine.of(OPEN, resolvedNot(APRIL), List.of(history)).lastHumanChange();
  }

  @Test
  public void resolvingClosesAsDoneOrForTheListedResolutionsAsDecidedAgainst() {
    ItemChange done = by("JIRAUSER2", ItemChange.RESOLUTION, LATER, "Done");
    FollowUp closed = inLine.of(OPEN, resolved("10000"), List.of(done));
    assertEquals(State.DONE, closed.state());
    assertEquals(Optional.of(LATER), closed.closedAt());

    ItemChange against = by("JIRAUSER2", ItemChange.RESOLUTION, LATER, "Won't Do");
    FollowUp wontDo = inLine.of(OPEN, resolved("10001"), List.of(against));
    assertEquals(State.WONT_DO, wontDo.state());
    assertEquals(Optional.of("Won't Do"), wontDo.reason());
    assertEquals(LocalDate.of(2026, 6, 3), wontDo.due());
    assertEquals(wontDo, inLine.of(wontDo, resolved("10001"), List.of(against)));
  }

  @Test
  public void withoutAHistoryOfItTheResolutionCounts() {
    FollowUp closed = inLine.of(OPEN, resolved("10000"), List.of());
    assertEquals(State.DONE, closed.state());
    assertEquals(Optional.of(PROMISED), closed.closedAt());
  }

  @Test
  public void reopeningOpensForALookAgain() {
    ItemChange done = by("JIRAUSER2", ItemChange.RESOLUTION, LATER, "Done");
    ItemChange reopened = by("JIRAUSER2", ItemChange.RESOLUTION, LAST, null);
    FollowUp closed = inLine.of(OPEN, resolved("10000"), List.of(done));
    FollowUp open = inLine.of(closed, resolvedNot(APRIL), List.of(reopened, done));
    assertEquals(State.OPEN, open.state());
    assertEquals(LocalDate.of(2026, 3, 20), open.due());
    assertEquals(open, inLine.of(open, resolvedNot(APRIL), List.of(done, reopened)));
  }

  @Test
  public void whoSaidDoneWithoutResolvingIsNotContradicted() {
    FollowUp said = OPEN.done(LATER);
    assertTrue(InLine.isOpenToDoubt(said, resolvedNot(APRIL)));
    assertEquals(State.DONE, inLine.of(said, resolvedNot(APRIL), List.of()).state());
    ItemChange before = by("JIRAUSER2", ItemChange.RESOLUTION, PROMISED, null);
    assertEquals(State.DONE, inLine.of(said, resolvedNot(APRIL), List.of(before)).state());
    assertFalse(InLine.isOpenToDoubt(said, resolved("10000")));
  }

  /** Its day to be looked at again has come, though nobody touched the issue. */
  @Test
  public void whatWasOpenedHereAfterItsResolutionStaysOpen() {
    ItemChange against = by("JIRAUSER2", ItemChange.RESOLUTION, LATER, "Won't Do");
    FollowUp opened = OPEN.wontDo("Won't Do", DUE, LATER).opened(DUE, LAST);
    assertEquals(State.OPEN, inLine.of(opened, resolved("10001"), List.of(against)).state());
    ItemChange again = by("JIRAUSER2", ItemChange.RESOLUTION, LAST.plusSeconds(1), "Done");
    assertEquals(State.DONE, inLine.of(opened, resolved("10000"), List.of(against, again)).state());
  }

  @Test
  public void theSearchKnowsTheDayOfEverybody() {
    FollowUp followUp = OPEN.withFlags(Map.of(Flag.STALE, LATER, Flag.SLIPPED, LAST), LAST);
    IndexedFollowUp indexed = IndexedFollowUp.of(followUp);
    assertEquals("open", indexed.state());
    assertEquals(DUE, indexed.due());
    assertEquals(Instant.parse("2026-03-16T10:30:00Z"), indexed.dueAt());
    assertEquals(List.of("slipped", "stale"), indexed.flags());
    for (String zone : List.of("-10:00", "Asia/Kathmandu", "Europe/Berlin", "+13:00")) {
      assertEquals(DUE, indexed.dueAt().atZone(ZoneId.of(zone)).toLocalDate());
    }
  }
}
