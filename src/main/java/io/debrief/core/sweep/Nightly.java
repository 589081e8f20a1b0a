package io.debrief.core.sweep;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * Spreads a long round over sweeps: one each night, which begins after two o'clock and goes on with
 * every sweep until it is complete.
 */
@UseCase
public class Nightly {
  private static final Duration INTO_THE_NIGHT = Duration.ofHours(2);
  private static final String COMPLETE = "complete";

  private final Bookmarks bookmarks;
  private final HomeZone home;
  private final Clock clock;

  public Nightly(Bookmarks bookmarks, HomeZone home, Clock clock) {
    this.bookmarks = bookmarks;
    this.home = home;
    this.clock = clock;
  }

  /** Where this night's round goes on: 0 at its beginning, empty once it is complete. */
  public OptionalLong place(String round) {
    String night = night() + " ";
    String mark = bookmarks.of(round).orElse("");
    if (!mark.startsWith(night)) {
      return OptionalLong.of(0);
    }
    String place = mark.substring(night.length());
    return place.equals(COMPLETE) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(place));
  }

  public void reached(String round, long place) {
    bookmarks.put(round, night() + " " + place);
  }

  public void completed(String round) {
    bookmarks.put(round, night() + " " + COMPLETE);
  }

  private LocalDate night() {
    return clock.instant().minus(INTO_THE_NIGHT).atZone(home.zone()).toLocalDate();
  }
}
