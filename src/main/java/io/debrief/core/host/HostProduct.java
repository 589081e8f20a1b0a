package io.debrief.core.host;

/** The product that hosts us. */
public interface HostProduct {
  /** The word that our answers use for it: {@code jira} or {@code confluence}. */
  String name();

  /** The version of Debrief that runs in it. */
  String pluginVersion();
}
