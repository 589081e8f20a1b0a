package io.debrief.core.followup;

import java.time.Instant;
import java.util.Optional;

/**
 * How a follow-up came to its end.
 *
 * @param reason why it is not going to be done; empty where it is done
 */
public record Closing(Instant at, Optional<String> reason) {}
