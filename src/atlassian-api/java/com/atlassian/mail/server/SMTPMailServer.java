package com.atlassian.mail.server;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;

/** Source: public sources of the mail library of Confluence 8; its queue calls it. LIKELY on 11. */
public interface SMTPMailServer {
  void sendWithMessageId(Email email, String messageId) throws MailException;
}
