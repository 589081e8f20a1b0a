package com.atlassian.mail;

/** Source: atlassian-api.md 1.12, CONFIRMED JD mail 1.3.23; that it is checked: public plugins. */
public class MailException extends Exception {
  private static final long serialVersionUID = 1L;

  public MailException(String message) {
    super(message);
  }
}
