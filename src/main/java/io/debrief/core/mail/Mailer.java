package io.debrief.core.mail;

/** Hands mails to the host's mail server. */
public interface Mailer {
  State state();

  /**
   * Comes back once the mail server has accepted the mail.
   *
   * @throws Unaccepted where it has not
   */
  void send(Letter letter);

  /** Whether mails can be sent at all. */
  enum State {
    READY,
    NO_SERVER,
    /** An administrator switched outgoing mail off. */
    SWITCHED_OFF
  }

  /** The mail server could not be reached, or would not have the mail. */
  final class Unaccepted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unaccepted(Throwable cause) {
      super("The mail server did not accept a mail", cause);
    }
  }
}
