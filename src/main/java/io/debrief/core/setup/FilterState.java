package io.debrief.core.setup;

import java.util.Optional;

/**
 * How one of our saved filters stands.
 *
 * @param name what it is called, or would be
 * @param id empty where it is not there
 * @param whyNot in the host's words, where it did not let us make it
 */
public record FilterState(
    SearchFilter filter, State state, String name, Optional<Long> id, Optional<String> whyNot) {
  /**
   * Edited: a person changed what it asks for, so that we leave it. Outdated: it asks for what an
   * incident was before. Waiting: nobody has said what an incident is.
   */
  public enum State {
    READY,
    MISSING,
    EDITED,
    OUTDATED,
    WAITING
  }
}
