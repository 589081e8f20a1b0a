package io.debrief.sandbox.plugin;

import java.util.List;

/** Serves the plugin's REST modules as long as the plugin is enabled. */
public interface RestHost {
  void serve(List<RestModule> modules);

  /** Afterwards no reference to the plugin's classes is left. */
  void stop();
}
