package io.debrief.sandbox.plugin.sample;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

/** Leaves a note when the plugin starts and when it stops. */
public class Beginning implements LifecycleAware {
  private final Notes notes;

  public Beginning(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void onStart() {
    notes.add("started");
  }

  @Override
  public void onStop() {
    notes.add("stopped");
  }
}
