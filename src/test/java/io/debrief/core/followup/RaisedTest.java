package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class RaisedTest {
  private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");
  private static final LocalDate DUE = LocalDate.of(2026, 12, 8);
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final FollowUp OPEN =
      FollowUp.first(1, DUE, new Item(7, Optional.empty(), Optional.empty(), NOON, 0));

  private static List<Raised> of(
      FollowUp followUp, LocalDate itemDue, boolean owned, boolean resolved, LocalDate today) {
    return Raised.of(followUp, Optional.ofNullable(itemDue), owned, resolved, today, KATHMANDU);
  }

  @Test
  public void isMissedFromTheDayAfterItsDate() {
    assertFalse(OPEN.isMissed(DUE));
    assertTrue(OPEN.isMissed(DUE.plusDays(1)));
    assertEquals(List.of(), of(OPEN, DUE.plusDays(9), true, false, DUE));
    assertEquals(
        List.of(new Raised(Flag.MISSED, Optional.of(Instant.parse("2026-12-08T18:15:00Z")))),
        of(OPEN, DUE.plusDays(9), true, false, DUE.plusDays(1)));
  }

  @Test
  public void isOverdueFromTheDayAfterTheItemsOwnDateUnlessResolved() {
    assertEquals(List.of(), of(OPEN, DUE.minusDays(1), true, false, DUE.minusDays(1)));
    assertEquals(
        List.of(new Raised(Flag.OVERDUE, Optional.of(Instant.parse("2026-12-07T18:15:00Z")))),
        of(OPEN, DUE.minusDays(1), true, false, DUE));
    assertEquals(List.of(), of(OPEN, DUE.minusDays(1), true, true, DUE));
  }

  @Test
  public void namesTheMostPressingFirst() {
    FollowUp flagged =
        OPEN.withFlags(
            Map.of(Flag.STALE, NOON, Flag.SLIPPED, NOON, Flag.OWNER_INACTIVE, NOON), NOON);
    assertEquals(
        List.of(
            Flag.MISSED,
            Flag.OWNER_INACTIVE,
            Flag.NO_OWNER,
            Flag.SLIPPED,
            Flag.STALE,
            Flag.NO_DATE),
        of(flagged, null, false, false, DUE.plusDays(1)).stream().map(Raised::flag).toList());
  }

  @Test
  public void whatIsClosedHasNone() {
    assertEquals(List.of(), of(OPEN.done(NOON), null, false, false, DUE.plusDays(1)));
    assertEquals(List.of(), of(OPEN.wontDo("r", DUE, NOON), null, false, false, DUE.plusDays(1)));
  }
}
