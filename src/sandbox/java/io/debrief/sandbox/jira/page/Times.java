package io.debrief.sandbox.jira.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Writes instants as Jira does, in the viewer's zone. */
public final class Times {
  private static final DateTimeFormatter COMPLETE =
      DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);

  private final ZoneId zone;

  Times(ZoneId zone) {
    this.zone = zone;
  }

  public String say(Date instant) {
    return COMPLETE.format(instant.toInstant().atZone(zone));
  }

  public String iso(Date instant) {
    return instant.toInstant().toString();
  }
}
