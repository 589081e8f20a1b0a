package io.debrief.core.mail;

import io.debrief.core.host.Wording;
import java.util.List;

/**
 * Lines of a digest under one heading.
 *
 * @param urgency sections with the most urgent come first
 * @param lines the most urgent first, {@link DigestPart#MOST_LINES} at most
 * @param more how many further lines there would be
 */
public record DigestSection(Urgency urgency, Wording heading, List<DigestLine> lines, int more) {
  public DigestSection {
    lines = List.copyOf(lines);
  }

  /** How urgent a section is, from the most to the least. */
  public enum Urgency {
    /** A date has passed. */
    LATE,
    /** A date is near. */
    SOON,
    /** Good to know. */
    LATER
  }
}
