package com.atlassian.mail.server;

/** Source: CONFIRMED JD mail 1.9, JD Confluence 8.5; USED by public plugins, also imported. */
public interface MailServerManager {
  /** Null where no server is set up. */
  SMTPMailServer getDefaultSMTPMailServer();
}
