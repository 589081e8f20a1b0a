/**
 * Table MAIL_OUTBOX; rows never leave. May use: core.mail, Active Objects. Start reading at {@link
 * io.debrief.persistence.mail.AoMailOutbox}.
 */
package io.debrief.persistence.mail;
