package io.debrief.core.mail;

import java.util.List;
import java.util.Optional;

/**
 * A person's digest, in the words of that person.
 *
 * @param why why the person gets it
 * @param choose the words of the link to where the person chooses otherwise
 */
public record Digest(
    String subject,
    String greeting,
    List<Section> sections,
    String why,
    String choose,
    String chooseUrl) {
  public Digest {
    sections = List.copyOf(sections);
  }

  /**
   * Lines under one heading.
   *
   * @param more that there are further lines, in words
   */
  public record Section(String heading, List<Line> lines, Optional<String> more) {
    public Section {
      lines = List.copyOf(lines);
    }
  }

  /** One thing, where it is, and what is the matter with it. */
  public record Line(String name, String url, Optional<String> note) {}
}
