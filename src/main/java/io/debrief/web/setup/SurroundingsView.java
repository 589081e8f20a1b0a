package io.debrief.web.setup;

import io.debrief.core.mail.Mailer;

/** What Jira has switched off or lacks, as the template of the page of administrators sees it. */
public final class SurroundingsView {
  private final boolean linkingEnabled;
  private final Mailer.State mail;

  SurroundingsView(boolean linkingEnabled, Mailer.State mail) {
    this.linkingEnabled = linkingEnabled;
    this.mail = mail;
  }

  public boolean isLinkingEnabled() {
    return linkingEnabled;
  }

  public boolean isMailServerMissing() {
    return mail == Mailer.State.NO_SERVER;
  }

  public boolean isMailOff() {
    return mail == Mailer.State.SWITCHED_OFF;
  }
}
