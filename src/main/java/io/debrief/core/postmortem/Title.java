package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import java.util.Optional;

/** Says what a post-mortem is called. */
@UseCase
public class Title {
  /** The host's limit for a summary, in UTF-16 units. */
  public static final int LONGEST = 255;

  private final Translator translator;

  public Title(Translator translator) {
    this.translator = translator;
  }

  /** The title that we suggest, in the language of the person who asks. */
  public String suggestedFor(HostIssue incident) {
    return shortened(
        translator.say(Wording.of("debrief.create.title.suggested", incident.summary())));
  }

  /**
   * The title to use.
   *
   * @throws Refusal where one was given that cannot be a summary
   */
  public String chosen(Optional<String> given, HostIssue incident) {
    if (given.isEmpty()) {
      return suggestedFor(incident);
    }
    String title = given.get().strip();
    if (title.isEmpty()) {
      throw Refusal.invalid("title", Wording.of("debrief.create.title.blank"));
    }
    if (title.length() > LONGEST) {
      throw Refusal.invalid(
          "title",
          Wording.of(
              "debrief.create.title.long",
              Integer.toString(LONGEST),
              Integer.toString(title.length())));
    }
    if (title.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.invalid("title", Wording.of("debrief.create.title.lines"));
    }
    return title;
  }

  private static String shortened(String title) {
    if (title.length() <= LONGEST) {
      return title;
    }
    int end = LONGEST - 1;
    return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
