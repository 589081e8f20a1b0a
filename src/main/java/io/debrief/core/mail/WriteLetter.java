package io.debrief.core.mail;

import io.debrief.core.UseCase;

/** Makes a mail of a digest, as its reader wants it, and sends it. */
@UseCase
public class WriteLetter {
  private final DigestLayout layout;
  private final Mailer mailer;

  public WriteLetter(DigestLayout layout, Mailer mailer) {
    this.layout = layout;
    this.mailer = mailer;
  }

  boolean canSend() {
    return mailer.state() == Mailer.State.READY;
  }

  void send(Owed owed, Recipient recipient, Digest digest) {
    mailer.send(
        new Letter(
            owed.messageId(),
            recipient.address(),
            digest.subject(),
            recipient.html() ? layout.html(digest) : PlainText.of(digest),
            recipient.html()));
  }
}
