package spoken;

/** Is the one that may. */
final class SomeClock {
  Object now = Instant.now();
}
