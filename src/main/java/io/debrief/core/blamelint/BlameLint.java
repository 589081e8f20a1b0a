package io.debrief.core.blamelint;

import io.debrief.core.UseCase;
import io.debrief.core.blamelint.text.Format;
import io.debrief.core.blamelint.text.Prose;
import java.util.List;

/** Looks for blame in a text, for its writer alone; keeps nothing. */
@UseCase
public class BlameLint {
  /** In the language that the text seems to be written in. */
  public List<Finding> check(String text, Format format) {
    String prose = Prose.of(text, format);
    return new Reading(text, prose, Language.guess(prose)).findings();
  }

  public List<Finding> check(String text, Format format, Language language) {
    return new Reading(text, Prose.of(text, format), language).findings();
  }
}
