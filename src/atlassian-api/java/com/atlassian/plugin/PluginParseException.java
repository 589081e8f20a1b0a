package com.atlassian.plugin;

/** Source: atlassian-api.md 1.9, CONFIRMED import J11. */
public class PluginParseException extends PluginException {
  private static final long serialVersionUID = 1L;

  public PluginParseException(String message) {
    super(message);
  }
}
