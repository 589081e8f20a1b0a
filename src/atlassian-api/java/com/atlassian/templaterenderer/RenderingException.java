package com.atlassian.templaterenderer;

/** Source: atlassian-api.md 2.2, unchecked. */
public class RenderingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
