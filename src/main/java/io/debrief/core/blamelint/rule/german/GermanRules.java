package io.debrief.core.blamelint.rule.german;

import io.debrief.core.blamelint.rule.Rule;
import java.util.List;

/** The German rules in the order in which they have the say. */
public final class GermanRules {
  public static final List<Rule> ALL =
      List.of(
          new GermanOmission(),
          new GermanCounterfactual(),
          new GermanHumanError(),
          new GermanMistakenAct(),
          new GermanJudgement(),
          new GermanFault(),
          new GermanBeCareful());

  private GermanRules() {}
}
