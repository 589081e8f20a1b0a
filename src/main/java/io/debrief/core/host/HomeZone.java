package io.debrief.core.host;

import java.time.ZoneId;

/** The zone in which the host counts days for everybody. */
public interface HomeZone {
  ZoneId zone();
}
