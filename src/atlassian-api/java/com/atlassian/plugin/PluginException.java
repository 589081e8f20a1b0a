package com.atlassian.plugin;

/** Source: atlassian-api.md 1.9, unchecked. */
public class PluginException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PluginException(String message) {
    super(message);
  }
}
