package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Knows one way of judging people: where it stands in a sentence. */
public interface Rule {
  List<Rule> ENGLISH =
      List.of(
          new Omission(),
          new Counterfactual(),
          new HumanError(),
          new MistakenAct(),
          new Judgement(),
          new Fault(),
          new BeCareful(),
          new Hindsight(),
          new NameAsCause());

  /** As the answer, the page and the texts are called. */
  String name();

  /** Whether this way of judging stands at that word, one of those that the lexicon lists. */
  Optional<Match> at(Sentence in, int i);

  /** What can stand in place of these words; empty where only a question helps. */
  default Optional<String> rewrite(Phrase phrase) {
    return Optional.empty();
  }

  /** From the first word to the last, both within. */
  record Match(int first, int last) {
    public static Optional<Match> of(int first, int last) {
      return Optional.of(new Match(Math.min(first, last), Math.max(first, last)));
    }
  }
}
