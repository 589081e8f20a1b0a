package io.debrief.sandbox.template;

/** Stands for what a blocked call would have answered: nothing to see, false in an #if. */
final class Blocked {
  static final Blocked NOTHING = new Blocked();

  private Blocked() {}

  /** Velocity takes an object without text for false. */
  @Override
  public String toString() {
    return null;
  }
}
