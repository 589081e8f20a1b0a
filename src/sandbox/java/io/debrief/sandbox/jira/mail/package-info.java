/**
 * Mail of the stand-in Jira: its SMTP server, with switches for faults, and what that accepted.
 *
 * <p>May use the database, {@code settings} and {@code web}. Start reading at {@link
 * io.debrief.sandbox.jira.mail.MailServer}.
 */
package io.debrief.sandbox.jira.mail;
