package io.debrief.core.incident;

/** How bad an incident is, from 1, the worst, to 5. */
public enum Severity {
  SEV_1,
  SEV_2,
  SEV_3,
  SEV_4,
  SEV_5;

  /** 1 to 5. */
  public int number() {
    return ordinal() + 1;
  }

  /**
   * The severity with that number.
   *
   * @throws IllegalArgumentException outside 1 to 5
   */
  public static Severity ofNumber(int number) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException("no severity " + number);
    }
    return values()[number - 1];
  }
}
