package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.AssessPostMortem;
import io.debrief.core.postmortem.ChangePostMortem;
import io.debrief.core.postmortem.ListPostMortems;
import io.debrief.core.postmortem.ListPostMortems.Filter;
import io.debrief.core.postmortem.Overview;
import io.debrief.core.postmortem.PostMortemAccess;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.Times;
import io.debrief.web.person.PersonJson;
import io.debrief.web.postmortem.PostMortemJson.CountsJson;
import io.debrief.web.postmortem.PostMortemJson.IncidentJson;
import io.debrief.web.postmortem.PostMortemJson.MayJson;
import io.debrief.web.postmortem.PostMortemJson.PageJson;
import io.debrief.web.postmortem.PostMortemJson.PartJson;
import io.debrief.web.postmortem.PostMortemJson.TimesJson;
import io.debrief.web.shared.Paging;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a post-mortem as JSON. */
@JiraComponent
public class PostMortemAnswers {
  private final AssessPostMortem assessing;
  private final Translator translator;
  private final ListPostMortems listing;
  private final ChangePostMortem changing;
  private final PostMortemAccess access;
  private final Warnings warnings;

  public PostMortemAnswers(
      AssessPostMortem assessing,
      Translator translator,
      ListPostMortems listing,
      ChangePostMortem changing,
      PostMortemAccess access) {
    this.assessing = assessing;
    this.translator = translator;
    this.listing = listing;
    this.changing = changing;
    this.access = access;
    warnings = new Warnings(translator);
  }

  PostMortemsJson list(Filter filter, Paging paging) {
    List<SeenPostMortem> all = listing.of(filter);
    return new PostMortemsJson(
        paging.startAt(),
        paging.maxResults(),
        all.size(),
        paging.of(all).stream().map(this::answer).toList());
  }

  PostMortemJson answer(SeenPostMortem seen) {
    Overview overview = assessing.assess(seen);
    return new PostMortemJson(
        seen.issue().key(),
        seen.issue().summary(),
        seen.stage().word(),
        overview.severity().map(Severity::number).orElse(null),
        overview.facilitator().map(PersonJson::of).orElse(null),
        seen.postMortem().meetingAt().map(Instant::toString).orElse(null),
        seen.postMortem().publication().map(it -> it.at().toString()).orElse(null),
        overview.publishedBy().map(PersonJson::of).orElse(null),
        seen.incidents().stream()
            .map(incident -> new IncidentJson(incident.key(), incident.summary()))
            .toList(),
        new PageJson("none"),
        warnings.json(overview),
        parts(overview),
        seen.postMortem().publication().isPresent() ? List.of() : say(overview.toPublish()),
        times(overview.times()),
        new CountsJson(overview.timeline().entries().size(), overview.recordsLeftOut()),
        may(seen),
        seen.postMortem().version());
  }

  private MayJson may(SeenPostMortem seen) {
    Optional<Wording> why = access.whyNotFacilitate(seen);
    return new MayJson(
        changing.mayChange(seen), why.isEmpty(), why.map(translator::say).orElse(null));
  }

  private Map<String, PartJson> parts(Overview overview) {
    Map<String, PartJson> parts = new LinkedHashMap<>();
    overview
        .lacks()
        .forEach(
            (part, lacks) -> parts.put(part.word(), new PartJson(lacks.isEmpty(), say(lacks))));
    return parts;
  }

  private List<String> say(List<Wording> wordings) {
    return wordings.stream().map(translator::say).toList();
  }

  private static TimesJson times(Times times) {
    return new TimesJson(
        iso(times.detect()), iso(times.acknowledge()), iso(times.mitigate()), iso(times.resolve()));
  }

  private static String iso(Optional<Duration> duration) {
    return duration.map(Duration::toString).orElse(null);
  }
}
