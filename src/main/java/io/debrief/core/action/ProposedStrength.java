package io.debrief.core.action;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses from its wording how strong an action item is: by the verb where that says it, else by
 * the first word that does.
 */
final class ProposedStrength {
  private static final Pattern STRONG =
      Pattern.compile(
          "eliminat\\p{L}*|automat\\p{L}*|guard\\p{L}*|guardrails?|prevent\\p{L}*|enforc\\p{L}*|block\\p{L}*"
              + "|forbid\\p{L}*|remov\\p{L}*|replac\\p{L}*|redundan\\p{L}*|failover|failsafe|disabl\\p{L}*"
              + "|reject\\p{L}*|isolat\\p{L}*|retir\\p{L}*"
              + "|beseitig\\p{L}*|verhinder\\p{L}*|erzwing\\p{L}*|ersetz\\p{L}*|entfern\\p{L}*|abschalt\\p{L}*"
              + "|sperr\\p{L}*|leitplanke\\p{L}*|ausschließ\\p{L}*|blockier\\p{L}*|isolier\\p{L}*");
  private static final Pattern MEDIUM =
      Pattern.compile(
          "alert\\p{L}*|alarm\\p{L}*|tests?|testing|checklist\\p{L}*|monitoring|dashboards?|warn\\p{L}*"
              + "|canary|drills?|rehears\\p{L}*|backups?|limit\\p{L}*|timeouts?|healthchecks?|probes?"
              + "|testen|checkliste\\p{L}*|überwach\\p{L}*|probelauf|grenzwert\\p{L}*");
  private static final Pattern WEAK =
      Pattern.compile(
          "document\\p{L}*|docs?|train\\p{L}*|remind\\p{L}*|communicat\\p{L}*|runbooks?|wiki|tell|educat\\p{L}*"
              + "|workshops?|polic(?:y|ies)|guidelines?|announc\\p{L}*|inform\\p{L}*"
              + "|dokument\\p{L}*|schul\\p{L}*|erinner\\p{L}*|informier\\p{L}*|handbuch|hinweis\\p{L}*|richtlinie\\p{L}*"
              + "|kommunizier\\p{L}*|mitteil\\p{L}*");

  private static final Map<Strength, Pattern> WORDS =
      Map.of(Strength.STRONG, STRONG, Strength.MEDIUM, MEDIUM, Strength.WEAK, WEAK);

  private ProposedStrength() {}

  static Optional<Strength> of(String summary) {
    ActionWords words = ActionWords.of(summary);
    return words
        .verb()
        .flatMap(ProposedStrength::said)
        .or(() -> words.all().stream().flatMap(word -> said(word).stream()).findFirst());
  }

  /** Whether a word at the end is a German infinitive that says how strong it is. */
  static boolean isGermanVerb(String word) {
    return word.endsWith("n") && said(word).isPresent();
  }

  private static Optional<Strength> said(String word) {
    for (Strength strength : Strength.values()) {
      if (WORDS.get(strength).matcher(word).matches()) {
        return Optional.of(strength);
      }
    }
    return Optional.empty();
  }
}
