package io.debrief.sandbox.plugin;

/** Says in one sentence why a product would not enable the plugin. */
public final class PluginNotStarted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PluginNotStarted(String sentence) {
    super(sentence);
  }

  public PluginNotStarted(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
