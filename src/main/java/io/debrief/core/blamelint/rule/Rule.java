package io.debrief.core.blamelint.rule;

import io.debrief.core.blamelint.text.Lexicon;
import io.debrief.core.blamelint.text.Sentence;
import java.util.List;
import java.util.Optional;

/** Knows one way of judging people: where it stands in a sentence. */
public interface Rule {
  List<Rule> ENGLISH =
      List.of(
          new Omission(Lexicon.ENGLISH),
          new Counterfactual(Lexicon.ENGLISH),
          new HumanError(Lexicon.ENGLISH),
          new MistakenAct(Lexicon.ENGLISH),
          new Judgement(Lexicon.ENGLISH),
          new Fault(Lexicon.ENGLISH),
          new BeCareful(Lexicon.ENGLISH),
          new Hindsight(Lexicon.ENGLISH),
          new NameAsCause(Lexicon.ENGLISH));

  /** As the answer and the page are called. */
  String name();

  /** The key of the sentence that says why. */
  String reason();

  /** The key of the question that leads to a kinder sentence. */
  String question();

  Optional<Match> find(Sentence sentence);

  /** From the first word to the last, both within. */
  record Match(int first, int last) {
    static Optional<Match> of(int first, int last) {
      return Optional.of(new Match(first, last));
    }
  }
}
