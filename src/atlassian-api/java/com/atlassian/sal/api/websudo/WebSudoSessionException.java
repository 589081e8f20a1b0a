package com.atlassian.sal.api.websudo;

/** Source: atlassian-api.md 2.1, USED C10.2. */
public class WebSudoSessionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public WebSudoSessionException(String message) {
    super(message);
  }
}
