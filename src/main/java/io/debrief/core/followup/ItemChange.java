package io.debrief.core.followup;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to an action item, as the host recorded it.
 *
 * @param field as the host calls it; {@link #COMMENT} for a comment
 * @param byKey user key; empty for nobody
 * @param to what the field has had since then, in words; empty where it was emptied
 */
public record ItemChange(String field, Optional<String> byKey, Instant at, Optional<String> to) {
  public static final String COMMENT = "comment";
  public static final String RESOLUTION = "resolution";
}
