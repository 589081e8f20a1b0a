package io.debrief.core.preference;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Keeps what people chose, one record each. */
public interface PreferenceStore {
  /** Empty where the person never chose. */
  Optional<Preferences> of(String personKey);

  /** In place of what the person chose before. */
  void keep(String personKey, Preferences chosen);

  /** Those of the people, of whom a page is given, who chose to get no digest. */
  Set<String> withoutDigest(Collection<String> personKeys);
}
