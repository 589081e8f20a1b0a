package io.debrief.core.mail;

/**
 * A mail, ready to be sent.
 *
 * @param messageId as the mail's header has it, with its angle brackets
 * @param html whether the body is HTML, else plain text
 */
public record Letter(String messageId, String address, String subject, String body, boolean html) {}
