package io.debrief.core.host;

import java.util.Optional;

/** Answers who somebody is, and who is asking. */
public interface People {
  /** The person on whose behalf we work; empty for nobody. */
  Optional<Person> asking();

  Optional<Person> byKey(String key);

  Optional<Person> byName(String name);
}
