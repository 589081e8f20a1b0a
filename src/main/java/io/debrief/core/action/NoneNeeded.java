package io.debrief.core.action;

import java.time.Instant;

/**
 * Why a post-mortem promises nothing, in somebody's words.
 *
 * @param byKey user key of who said it
 */
public record NoneNeeded(long postMortemId, String reason, String byKey, Instant at, int version) {}
