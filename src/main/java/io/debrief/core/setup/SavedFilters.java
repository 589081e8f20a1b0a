package io.debrief.core.setup;

import io.debrief.core.host.Person;
import java.util.Optional;

/** Saved filters of the host, which people may change and delete. */
public interface SavedFilters {
  /** Empty where it is gone, or the person may not see it. */
  Optional<Saved> find(Person person, long id);

  /**
   * A filter of the person, shared with everybody who is signed in.
   *
   * @return its id, or why not, in the host's words
   */
  Made make(Person owner, String name, String description, String query);

  /** Whether the owner's filter asks for that now. */
  boolean rewrite(Saved filter, String query);

  /** As the host has it. */
  record Saved(long id, String name, String query, String ownerKey) {}

  /** What came of making one. */
  record Made(Optional<Long> id, Optional<String> whyNot) {}
}
