package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorAccess;
import io.debrief.core.factor.FactorCoverage;
import io.debrief.core.factor.FactorCoverage.Covered;
import io.debrief.core.factor.FactorFacts;
import io.debrief.core.factor.FactorRights;
import io.debrief.core.factor.HomeDay;
import io.debrief.core.factor.Whys;
import io.debrief.core.factor.Whys.Placed;
import io.debrief.core.factor.Word;
import io.debrief.core.postmortem.Overview;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prepares the causes of a post-mortem for its panel. */
@JiraComponent
public class CausesPage {
  private final FactorCoverage coverage;
  private final FactorAccess access;
  private final HomeDay day;
  private final MatrixPage matrix;
  private final FactorWords words;

  public CausesPage(
      FactorCoverage coverage,
      FactorAccess access,
      HomeDay day,
      MatrixPage matrix,
      FactorWords words) {
    this.coverage = coverage;
    this.access = access;
    this.day = day;
    this.matrix = matrix;
    this.words = words;
  }

  public CausesView of(SeenPostMortem seen, Overview overview) {
    List<Covered> factors = coverage.of(seen.postMortem(), overview.loaded());
    FactorRights rights = access.rightsOf(seen);
    return new CausesView(
        factors.stream().map(each -> factor(each, rights)).toList(),
        matrix.of(seen, overview.loaded(), factors),
        words.choices(),
        words.say(rights.whyNotAdd()),
        day.today().plusDays(1).toString(),
        rights.add(),
        factors.isEmpty());
  }

  private FactorView factor(Covered covered, FactorRights rights) {
    Factor factor = covered.factor();
    return new FactorView(
        Long.toString(factor.id()),
        Integer.toString(factor.version()),
        facts(factor.facts()),
        words.cover(covered.cover(), factor.acceptance()),
        factor.whys().inOrder().stream().map(each -> why(factor, each, rights)).toList(),
        DiagramPage.of(factor, words),
        covered.issueIds().isEmpty()
            ? words.say("debrief.causes.delete.sure")
            : words.say(
                "debrief.causes.delete.sure.named", Integer.toString(covered.issueIds().size())),
        rights.whyNotEdit(factor).isEmpty(),
        !factor.whys().all().isEmpty());
  }

  private FactsView facts(FactorFacts facts) {
    return new FactsView(
        facts.text(),
        facts.category().word(),
        facts.origin().word(),
        words.labels(facts),
        String.join(", ", facts.tags()),
        facts.evidence().map(URI::toString).orElse(""),
        facts.madeSense().stream().map(Word::word).collect(Collectors.joining(" ")),
        facts.madeSenseNote(),
        words.remarks(facts),
        new ThreatView(
            word(facts.threat().actor()),
            word(facts.threat().entryPoint()),
            word(facts.threat().affected())));
  }

  private WhyView why(Factor factor, Placed placed, FactorRights rights) {
    int beneath = factor.whys().sizeOf(placed.why().id()) - 1;
    return new WhyView(
        Long.toString(placed.why().id()),
        Integer.toString(placed.why().version()),
        Integer.toString(placed.depth()),
        placed.why().text(),
        beneath == 0
            ? words.say("debrief.causes.why.delete.sure")
            : words.say("debrief.causes.why.delete.sure.with", Integer.toString(beneath)),
        rights.whyNotEdit(placed.why()).isEmpty(),
        placed.depth() < Whys.DEEPEST);
  }

  private static String word(Optional<? extends Word> choice) {
    return choice.map(Word::word).orElse("");
  }
}
