package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.factor.Acceptance;
import io.debrief.core.factor.Category;
import io.debrief.core.factor.Cover;
import io.debrief.core.factor.FactorFacts;
import io.debrief.core.factor.MadeSense;
import io.debrief.core.factor.Origin;
import io.debrief.core.factor.Threat;
import io.debrief.core.factor.Word;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.timeline.ChoiceView;
import io.debrief.web.timeline.ReaderTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in the reader's language what people chose of a cause. */
@JiraComponent
public class FactorWords {
  private final Translator translator;
  private final ReaderTime time;

  public FactorWords(Translator translator, ReaderTime time) {
    this.translator = translator;
    this.time = time;
  }

  String say(String key, String... arguments) {
    return translator.say(Wording.of(key, arguments));
  }

  String say(Optional<Wording> wording) {
    return wording.map(translator::say).orElse("");
  }

  String cover(Cover cover) {
    return say("debrief.causes.cover." + cover.word());
  }

  ChoicesView choices() {
    return new ChoicesView(
        choices("debrief.causes.category.", Category.values()),
        choices("debrief.causes.origin.", Origin.values()),
        choices("debrief.causes.made-sense.", MadeSense.values()),
        choices("debrief.causes.actor.", Threat.Actor.values()),
        choices("debrief.causes.entry.", Threat.EntryPoint.values()),
        choices("debrief.causes.asset.", Threat.Asset.values()));
  }

  private List<ChoiceView> choices(String key, Word... words) {
    return Arrays.stream(words).map(each -> new ChoiceView(each.word(), name(key, each))).toList();
  }

  private String name(String key, Word word) {
    return say(key + word.word());
  }

  /** An internal origin goes without saying. */
  List<String> labels(FactorFacts facts) {
    List<String> labels = new ArrayList<>();
    labels.add(name("debrief.causes.category.", facts.category()));
    if (facts.origin() != Origin.INTERNAL) {
      labels.add(name("debrief.causes.origin.", facts.origin()));
    }
    labels.addAll(facts.tags());
    return labels;
  }

  List<String> remarks(FactorFacts facts) {
    List<String> remarks = new ArrayList<>();
    List<String> sense =
        facts.madeSense().stream()
            .map(each -> name("debrief.causes.made-sense.", each))
            .collect(Collectors.toCollection(ArrayList::new));
    if (!facts.madeSenseNote().isEmpty()) {
      sense.add(facts.madeSenseNote());
    }
    if (!sense.isEmpty()) {
      remarks.add(say("debrief.causes.made-sense.said", String.join("; ", sense)));
    }
    threat(remarks, "actor", "debrief.causes.actor.", facts.threat().actor());
    threat(remarks, "entry", "debrief.causes.entry.", facts.threat().entryPoint());
    threat(remarks, "asset", "debrief.causes.asset.", facts.threat().affected());
    return remarks;
  }

  private void threat(
      List<String> remarks, String kind, String names, Optional<? extends Word> word) {
    word.ifPresent(said -> remarks.add(say("debrief.causes.threat." + kind, name(names, said))));
  }

  CoverView cover(Cover cover, Optional<Acceptance> acceptance) {
    return new CoverView(
        cover.word(),
        cover(cover),
        acceptance.map(Acceptance::reason).orElse(""),
        acceptance.map(said -> said.reviewOn().toString()).orElse(""),
        acceptance
            .map(
                said ->
                    say("debrief.causes.accepted.said", said.reason(), time.of(said.reviewOn())))
            .orElse(""),
        acceptance.isPresent());
  }
}
