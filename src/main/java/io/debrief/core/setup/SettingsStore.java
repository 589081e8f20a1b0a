package io.debrief.core.setup;

import java.util.Optional;

/** Keeps the settings, and the ids of what was set up. */
public interface SettingsStore {
  Settings read();

  void write(Settings settings);

  /** The id of the part, as remembered; the part itself may be gone. */
  Optional<String> remembered(Part part);

  void remember(Part part, String id);
}
