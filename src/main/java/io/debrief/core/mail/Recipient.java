package io.debrief.core.mail;

import java.time.ZoneId;

/**
 * How a person wants to be written to.
 *
 * @param html whether the person reads mail as HTML, else as plain text
 */
public record Recipient(String address, ZoneId zone, boolean html) {}
