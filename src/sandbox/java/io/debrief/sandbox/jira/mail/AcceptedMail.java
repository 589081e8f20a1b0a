package io.debrief.sandbox.jira.mail;

/**
 * A mail as the mail server accepted it.
 *
 * @param headers one a line
 */
public record AcceptedMail(
    long id, String messageId, String recipient, String subject, String headers, String body) {
  /** For the template, which shows it in a frame of its own. */
  public boolean isHtml() {
    return headers.contains("Content-Type: text/html");
  }
}
