package io.debrief.core.host;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.Test;

public class WorkingDaysTest {
  private static final WorkingDays WEEK =
      new WorkingDays(
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06")));

  @Test
  public void aWorkingDayIsItself() {
    assertEquals(LocalDate.parse("2026-04-02"), WEEK.from(LocalDate.parse("2026-04-02")));
  }

  @Test
  public void holidaysJoinTheWeekend() {
    // Good Friday to Easter Monday.
    assertEquals(LocalDate.parse("2026-04-07"), WEEK.from(LocalDate.parse("2026-04-03")));
    assertEquals(LocalDate.parse("2026-04-07"), WEEK.after(LocalDate.parse("2026-04-02"), 1));
  }

  @Test
  public void aLeapDayIsADay() {
    // 29 February 2028 is a Tuesday.
    assertEquals(LocalDate.parse("2028-02-29"), WEEK.after(LocalDate.parse("2028-02-28"), 1));
    assertEquals(LocalDate.parse("2028-03-01"), WEEK.after(LocalDate.parse("2028-02-28"), 2));
  }

  @Test
  public void whereNobodyEverWorksEveryDayWillDo() {
    WorkingDays never = new WorkingDays(Set.of(), Set.of());
    assertEquals(LocalDate.parse("2026-04-04"), never.from(LocalDate.parse("2026-04-04")));
  }
}
