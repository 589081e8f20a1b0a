package io.debrief.sandbox.jira.mail;

import com.atlassian.jira.mail.settings.MailSettings;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.settings.Configuration;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The SMTP server that an administrator has set up: keeps what it accepts in a table, committed
 * before it answers, and can be down, refuse, be slow or be missing.
 */
public class MailServer implements MailServerManager, SMTPMailServer, MailSettings {
  static final int MOST_SHOWN = 200;
  private static final Duration SLOW = Duration.ofMillis(300);
  private static final String STATE = "sandbox.mail.server";
  private static final String FROM = "jira@example.com";
  private static final String PREFIX = "[JIRA]";

  private final Database database;
  private final Configuration configuration;
  private final Clock clock;
  private volatile Runnable afterAcceptance = () -> {};

  public MailServer(Database database, Configuration configuration, Clock clock) {
    this.database = database;
    this.configuration = configuration;
    this.clock = clock;
  }

  /** What may be the matter with it. */
  public enum State {
    UP,
    DOWN,
    REFUSES,
    SLOW,
    NONE,
    SWITCHED_OFF;

    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public State state() {
    return configuration.get(STATE).map(State::valueOf).orElse(State.UP);
  }

  public void set(State state) {
    configuration.set(STATE, state.name());
  }

  @Override
  public SMTPMailServer getDefaultSMTPMailServer() {
    return state() == State.NONE ? null : this;
  }

  /** As in the product only the settings tell that mail is switched off: the server would send. */
  @Override
  public Send send() {
    boolean disabled = state() == State.SWITCHED_OFF;
    return new Send() {
      @Override
      public boolean isDisabled() {
        return disabled;
      }
    };
  }

  @Override
  public void sendWithMessageId(Email email, String messageId) throws MailException {
    switch (state()) {
      case DOWN -> throw new MailException("Could not connect to SMTP host: mail, port: 25");
      case REFUSES -> throw new MailException("550 5.7.1 Relaying denied");
      case SLOW -> dawdle();
      default -> {}
    }
    if (email.getTo() == null || email.getTo().isBlank()) {
      throw new MailException("Tried to send mail (" + email.getSubject() + ") to nobody");
    }
    accept(email, messageId);
  }

  private static void dawdle() throws MailException {
    try {
      Thread.sleep(SLOW.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MailException("Interrupted");
    }
  }

  private void accept(Email email, String messageId) {
    String subject = PREFIX + " " + email.getSubject();
    List<String> headers = new ArrayList<>();
    headers.add(
        "Date: "
            + DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().atOffset(ZoneOffset.UTC)));
    headers.add("From: " + FROM);
    headers.add("To: " + email.getTo());
    headers.add("Message-ID: " + messageId);
    headers.add("Subject: " + subject);
    headers.add("Content-Type: " + email.getMimeType() + "; charset=" + email.getEncoding());
    email.getHeaders().forEach((name, value) -> headers.add(name + ": " + value));
    database
        .sql()
        .sql(
            "insert into accepted_mail (message_id, recipient, subject, headers, body)"
                + " values (?, ?, ?, ?, ?)")
        .params(messageId, email.getTo(), subject, String.join("\n", headers), email.getBody())
        .update();
    afterAcceptance.run();
  }

  /** For tests: what happens once a mail is accepted, before its sender knows. */
  public void afterAcceptance(Runnable then) {
    afterAcceptance = then;
  }

  /** Latest first. */
  public List<AcceptedMail> accepted() {
    return database
        .sql()
        .sql(
            "select mail_id, message_id, recipient, subject, headers, body from accepted_mail"
                + " order by mail_id desc limit "
                + MOST_SHOWN)
        .query(
            (row, number) ->
                new AcceptedMail(
                    row.getLong("mail_id"),
                    row.getString("message_id"),
                    row.getString("recipient"),
                    row.getString("subject"),
                    row.getString("headers"),
                    row.getString("body")))
        .list();
  }
}
