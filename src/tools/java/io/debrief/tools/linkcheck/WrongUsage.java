package io.debrief.tools.linkcheck;

/** Says what is wrong with the arguments, in words for the person who typed them. */
final class WrongUsage extends Exception {
  private static final long serialVersionUID = 1L;

  WrongUsage(String message) {
    super(message);
  }

  WrongUsage(String message, Throwable cause) {
    super(message, cause);
  }
}
