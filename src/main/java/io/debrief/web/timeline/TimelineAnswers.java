package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.CurateTimeline;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TellTimeline;
import io.debrief.core.timeline.Timeline;
import io.debrief.core.timeline.TimelineAccess;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineRights;
import io.debrief.core.timeline.TimelineStore;
import io.debrief.core.timeline.ToldEntry;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import io.debrief.web.shared.Paging;
import io.debrief.web.timeline.TimelineJson.EntryJson;
import io.debrief.web.timeline.TimelineJson.FoldedJson;
import io.debrief.web.timeline.TimelineJson.MayEditJson;
import io.debrief.web.timeline.TimelineJson.MayJson;
import io.debrief.web.timeline.TimelineJson.SourceJson;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a timeline as JSON. */
@JiraComponent
public class TimelineAnswers {
  private final TimelineStore timelines;
  private final TellTimeline telling;
  private final TimelineAccess access;
  private final TimelineWords words;
  private final Translator translator;

  public TimelineAnswers(
      TimelineStore timelines,
      TellTimeline telling,
      TimelineAccess access,
      TimelineWords words,
      Translator translator) {
    this.timelines = timelines;
    this.telling = telling;
    this.access = access;
    this.words = words;
    this.translator = translator;
  }

  TimelineJson answer(SeenPostMortem seen, String startAt, String maxResults) {
    Paging paging = Paging.of(startAt, maxResults);
    Timeline timeline = timelines.timeline(seen.postMortem().id());
    TimelineRights rights = access.rightsOf(Curators.of(seen));
    return new TimelineJson(
        paging.startAt(),
        paging.maxResults(),
        timeline.entries().size(),
        entries(seen, rights, paging.of(timeline.entries())),
        timeline.folded().stream()
            .flatMap(folded -> folded.counts().stream())
            .map(it -> new FoldedJson(it.day().toString(), it.record().word(), it.count()))
            .toList(),
        words.checks(timeline.entries()),
        new MayJson(rights.add(), say(rights.whyNotAdd())));
  }

  EntryJson entry(SeenPostMortem seen, TimelineEntry entry) {
    return entries(seen, access.rightsOf(Curators.of(seen)), List.of(entry)).get(0);
  }

  /** The entry as it is now, or 409 with what somebody else left. */
  Response outcome(SeenPostMortem seen, CurateTimeline.Outcome outcome) {
    EntryJson entry = entry(seen, outcome.entry());
    if (outcome.conflict().isEmpty()) {
      return Response.ok(entry).build();
    }
    String message = translator.say(outcome.conflict().get());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("errors", List.of(new ErrorJson("version", message)));
    body.put("id", null);
    body.put("current", entry);
    return Response.status(Response.Status.CONFLICT).entity(body).build();
  }

  private List<EntryJson> entries(
      SeenPostMortem seen, TimelineRights rights, List<TimelineEntry> entries) {
    return telling.to(seen.reader(), entries).stream()
        .map(told -> entry(told, source(told.entry(), seen.incidents()), rights))
        .toList();
  }

  private EntryJson entry(ToldEntry told, SourceJson source, TimelineRights rights) {
    TimelineEntry entry = told.entry();
    return new EntryJson(
        entry.id(),
        entry.at().toString(),
        entry.kind().word(),
        source,
        translator.say(told.text()),
        told.quote().orElse(null),
        person(told.by()),
        person(told.editor()),
        entry.curated().pinnedAt().isPresent(),
        told.removed(),
        entry.curated().deletedAt().isPresent(),
        new MayEditJson(rights.mayEdit(entry), say(rights.whyNotEdit(entry))),
        entry.version());
  }

  private static SourceJson source(TimelineEntry entry, List<HostIssue> incidents) {
    if (entry.source() == Source.PERSON) {
      return new SourceJson(null, entry.source().word(), null);
    }
    String key =
        incidents.stream()
            .filter(incident -> incident.id() == entry.incidentId())
            .map(HostIssue::key)
            .findFirst()
            .orElse(null);
    return new SourceJson(key, entry.source().word(), entry.sourceId());
  }

  private String say(Optional<Wording> wording) {
    return wording.map(translator::say).orElse(null);
  }

  private static PersonJson person(Optional<Person> person) {
    return person.map(PersonJson::of).orElse(null);
  }
}
