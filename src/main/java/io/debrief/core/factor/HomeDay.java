package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import java.time.Clock;
import java.time.LocalDate;

/** Knows the day by which dates to look again are judged: today in the host's own zone. */
@UseCase
public class HomeDay {
  private final Clock clock;
  private final HomeZone home;

  public HomeDay(Clock clock, HomeZone home) {
    this.clock = clock;
    this.home = home;
  }

  public LocalDate today() {
    return clock.instant().atZone(home.zone()).toLocalDate();
  }
}
