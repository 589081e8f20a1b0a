package io.debrief.core.preference;

/**
 * What one person chose.
 *
 * @param blameLint whether the person wants hints while writing
 * @param digest whether the person wants a mail on days on which something needs them
 * @param version 0 until something was chosen
 */
public record Preferences(boolean blameLint, boolean digest, int version) {
  /** What holds for whoever never chose. */
  public static final Preferences USUAL = new Preferences(true, true, 0);
}
