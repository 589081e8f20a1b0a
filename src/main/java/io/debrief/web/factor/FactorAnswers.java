package io.debrief.web.factor;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.factor.Acceptance;
import io.debrief.core.factor.EditWhys;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorAccess;
import io.debrief.core.factor.FactorCoverage;
import io.debrief.core.factor.FactorCoverage.Covered;
import io.debrief.core.factor.FactorRights;
import io.debrief.core.factor.Origin;
import io.debrief.core.factor.Threat;
import io.debrief.core.factor.Whys.Placed;
import io.debrief.core.factor.Word;
import io.debrief.core.factor.WriteFactor;
import io.debrief.core.host.People;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.factor.FactorJson.AcceptanceJson;
import io.debrief.web.factor.FactorJson.MayJson;
import io.debrief.web.factor.FactorJson.ThreatJson;
import io.debrief.web.factor.FactorJson.WhyJson;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import io.debrief.web.shared.Paging;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes factors as JSON. */
@JiraComponent
public class FactorAnswers {
  private final FactorCoverage coverage;
  private final FactorAccess access;
  private final People people;
  private final Translator translator;

  public FactorAnswers(
      FactorCoverage coverage, FactorAccess access, People people, Translator translator) {
    this.coverage = coverage;
    this.access = access;
    this.people = people;
    this.translator = translator;
  }

  FactorsJson list(SeenPostMortem seen, Paging paging) {
    List<Covered> all = coverage.of(seen.postMortem(), new Loaded());
    FactorRights rights = access.rightsOf(seen);
    return new FactorsJson(
        paging.startAt(),
        paging.maxResults(),
        all.size(),
        paging.of(all).stream().map(each -> factor(each, rights)).toList(),
        new FactorsJson.MayJson(rights.add(), say(rights.whyNotAdd())));
  }

  FactorJson factor(SeenPostMortem seen, Factor factor) {
    return factor(coverage.of(factor, seen.postMortem()), access.rightsOf(seen));
  }

  /** The factor as it is now, or 409 with what somebody else left. */
  Response outcome(SeenPostMortem seen, WriteFactor.Outcome outcome) {
    return outcome(factor(seen, outcome.factor()), outcome.conflict());
  }

  /** Moves and deletions touch other whys: the whole factor is told. */
  Response outcome(SeenPostMortem seen, EditWhys.Outcome outcome) {
    return outcome(factor(seen, outcome.factor()), outcome.conflict());
  }

  private Response outcome(FactorJson factor, Optional<Wording> conflict) {
    if (conflict.isEmpty()) {
      return Response.ok(factor).build();
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("errors", List.of(new ErrorJson("version", translator.say(conflict.get()))));
    body.put("id", null);
    body.put("current", factor);
    return Response.status(Response.Status.CONFLICT).entity(body).build();
  }

  private FactorJson factor(Covered covered, FactorRights rights) {
    Factor factor = covered.factor();
    return new FactorJson(
        factor.id(),
        factor.facts().text(),
        factor.facts().category().word(),
        factor.facts().origin().word(),
        factor.facts().tags(),
        factor.facts().evidence().map(URI::toString).orElse(null),
        factor.facts().madeSense().stream().map(Word::word).toList(),
        factor.facts().madeSenseNote(),
        factor.facts().origin() == Origin.INTERNAL ? null : threat(factor.facts().threat()),
        factor.acceptance().map(this::acceptance).orElse(null),
        covered.cover().word(),
        covered.issueIds().size(),
        factor.whys().inOrder().stream().map(placed -> why(placed, rights)).toList(),
        person(factor.authorKey()),
        may(rights.whyNotEdit(factor)),
        factor.isDeleted(),
        factor.version());
  }

  private WhyJson why(Placed placed, FactorRights rights) {
    return new WhyJson(
        placed.why().id(),
        placed.why().parentId(),
        placed.depth(),
        placed.why().text(),
        person(placed.why().authorKey()),
        may(rights.whyNotEdit(placed.why())),
        placed.why().version());
  }

  private static ThreatJson threat(Threat threat) {
    return new ThreatJson(word(threat.actor()), word(threat.entryPoint()), word(threat.affected()));
  }

  private AcceptanceJson acceptance(Acceptance said) {
    return new AcceptanceJson(said.reason(), said.reviewOn().toString(), person(said.byKey()));
  }

  private MayJson may(Optional<Wording> whyNot) {
    return new MayJson(whyNot.isEmpty(), say(whyNot));
  }

  private PersonJson person(String key) {
    return people.byKey(key).map(PersonJson::of).orElse(null);
  }

  private String say(Optional<Wording> wording) {
    return wording.map(translator::say).orElse(null);
  }

  private static String word(Optional<? extends Word> choice) {
    return choice.map(Word::word).orElse(null);
  }
}
