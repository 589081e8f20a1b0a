package io.debrief.core.setup;

/**
 * How a part stands.
 *
 * @param name what it is called, or would be
 */
public record PartState(Part part, State state, String name) {
  /** Taken: something of that name is there that nobody told us to use. */
  public enum State {
    READY,
    MISSING,
    TAKEN
  }
}
