package io.debrief.core.preference;

import java.util.Optional;

/** Keeps what people chose, one record each. */
public interface PreferenceStore {
  /** Empty where the person never chose. */
  Optional<Preferences> of(String personKey);

  /** In place of what the person chose before. */
  void keep(String personKey, Preferences chosen);
}
