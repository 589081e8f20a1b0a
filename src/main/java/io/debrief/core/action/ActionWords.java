package io.debrief.core.action;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of an action item, in English or German, with the verb that says what to do. */
final class ActionWords {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Verbs after which nobody can say that it is done. */
  private static final Set<String> OPEN_ENDED =
      words(
          "analyse analyze assess brainstorm check consider discuss encourage enhance evaluate"
              + " examine explore improve investigate look monitor optimise optimize ponder"
              + " research review revisit strengthen study think try understand watch",
          "");

  /** German ones; they stand at the end, too. */
  private static final Set<String> OPEN_ENDED_GERMAN =
      words(
          "",
          "anschauen ansehen analysieren beobachten besprechen diskutieren erforschen erwägen"
              + " evaluieren klären nachdenken optimieren prüfen recherchieren überdenken überlegen"
              + " überprüfen untersuchen verbessern verstehen versuchen");

  /** What may stand before the verb. */
  private static final Set<String> BEFORE =
      words(
          "a also and i let lets must need needs please s should team the to todo us we will",
          "bitte das die der man müssen muss sollen sollten sollte todo wir");

  /** What says nothing by itself. */
  private static final Set<String> VAGUE =
      words(
          "a about all an and any at be better by communication everything for from further her his"
              + " how in into is issue issues it its matter more of on our out process processes"
              + " problem problems situation situations so some something stuff that the their them"
              + " these thing things this those to up we what whole why with",
          "alle alles an auf aus bei besser dafür daran das dem den der des die dies diese dieses"
              + " ding dinge ein eine einen einer es etwas für genauer ihr im in ist kommunikation"
              + " lage mal man mehr mit noch probleme problem prozess prozesse sache sachen sie"
              + " situation thema themen um und uns unser unsere unseren vom von was weiter wie wir"
              + " zu zum zur");

  private final List<String> words;
  private final Optional<String> verb;
  private final boolean openEnded;

  private ActionWords(List<String> words) {
    this.words = words;
    Optional<String> first = words.stream().filter(word -> !BEFORE.contains(word)).findFirst();
    Optional<String> last =
        words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    boolean german = first.filter(ActionWords::isEndless).isEmpty() && isGermanVerb(last);
    verb = german ? last : first;
    openEnded = verb.filter(ActionWords::isEndless).isPresent();
  }

  static ActionWords of(String summary) {
    return new ActionWords(
        Arrays.stream(NO_WORD.split(summary.toLowerCase(Locale.ROOT), -1))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  private static boolean isEndless(String word) {
    return OPEN_ENDED.contains(word) || OPEN_ENDED_GERMAN.contains(word);
  }

  /** An infinitive at the end, as in {@code Alarm für die Queue einrichten}. */
  private static boolean isGermanVerb(Optional<String> last) {
    return last.filter(
            word -> OPEN_ENDED_GERMAN.contains(word) || ProposedStrength.isGermanVerb(word))
        .isPresent();
  }

  /** Says what to do: the first word that can, or a German infinitive at the end. */
  Optional<String> verb() {
    return verb;
  }

  List<String> all() {
    return words;
  }

  boolean isOpenEnded() {
    return openEnded;
  }

  /** Whether something is left beside the verb that one could look at. */
  boolean namesSomething() {
    List<String> left = new ArrayList<>(words);
    verb.ifPresent(left::remove);
    return left.stream().anyMatch(word -> !VAGUE.contains(word) && !BEFORE.contains(word));
  }

  private static Set<String> words(String english, String german) {
    return Set.copyOf(Arrays.asList((english + " " + german).strip().split(" +", -1)));
  }
}
