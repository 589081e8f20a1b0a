package io.debrief.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.mail.Letter;
import io.debrief.core.mail.Mailer;

/** Hands mails to Jira's mail server, past the queue that Jira keeps in memory. */
@JiraComponent
public class JiraMailer implements Mailer {
  private final MailServerManager servers;
  private final OutgoingMail outgoing;

  public JiraMailer(@JiraImport MailServerManager servers, OutgoingMail outgoing) {
    this.servers = servers;
    this.outgoing = outgoing;
  }

  @Override
  public State state() {
    if (servers.getDefaultSMTPMailServer() == null) {
      return State.NO_SERVER;
    }
    return outgoing.isOn() ? State.READY : State.SWITCHED_OFF;
  }

  @Override
  public void send(Letter letter) {
    SMTPMailServer server = servers.getDefaultSMTPMailServer();
    if (server == null) {
      throw new Unaccepted(new MailException("Jira has no mail server any more"));
    }
    try {
      server.sendWithMessageId(email(letter), letter.messageId());
    } catch (MailException e) {
      throw new Unaccepted(e);
    }
  }

  private static Email email(Letter letter) {
    Email email = new Email(letter.address());
    email.setSubject(letter.subject());
    email.setBody(letter.body());
    email.setMimeType(letter.html() ? "text/html" : "text/plain");
    email.setEncoding("UTF-8");
    // So that nobody's notice of absence answers.
    email.addHeader("Auto-Submitted", "auto-generated");
    return email;
  }
}
