package com.atlassian.jira.mail.settings;

/** Source: public source of Jira 6, where it is public API; USED by a public plugin for 9. */
public interface MailSettings {
  Send send();

  /** Source: as above; a class. */
  class Send {
    protected Send() {}

    public boolean isDisabled() {
      throw new UnsupportedOperationException("Only the product knows");
    }
  }
}
