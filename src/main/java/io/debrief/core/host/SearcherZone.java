package io.debrief.core.host;

import java.time.ZoneId;

/** The zone in which the host counts the days of whoever searches. */
public interface SearcherZone {
  ZoneId searcherZone();
}
