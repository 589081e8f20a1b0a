/**
 * The daily digest mail: what it says, to whom and when, and the outbox that sees to its arrival.
 * Slices provide what it says. May use: core.host, core.preference, core.sweep. Start reading at
 * {@link io.debrief.core.mail.DigestPart}.
 */
package io.debrief.core.mail;
