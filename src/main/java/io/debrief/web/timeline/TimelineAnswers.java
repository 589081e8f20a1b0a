package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.TellTimeline;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineStore;
import io.debrief.core.timeline.ToldEntry;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.Paging;
import io.debrief.web.timeline.TimelineJson.EntryJson;
import io.debrief.web.timeline.TimelineJson.SourceJson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a timeline as JSON. */
@JiraComponent
public class TimelineAnswers {
  private final TimelineStore timelines;
  private final TellTimeline telling;
  private final Translator translator;

  public TimelineAnswers(TimelineStore timelines, TellTimeline telling, Translator translator) {
    this.timelines = timelines;
    this.telling = telling;
    this.translator = translator;
  }

  public TimelineJson answer(SeenPostMortem seen, String startAt, String maxResults) {
    Paging paging = Paging.of(startAt, maxResults);
    List<TimelineEntry> all = timelines.of(seen.postMortem().id());
    Map<Long, String> keys =
        seen.incidents().stream().collect(Collectors.toMap(HostIssue::id, HostIssue::key));
    List<EntryJson> values =
        telling.to(seen.reader(), paging.of(all)).stream()
            .map(told -> entry(told, keys.get(told.entry().incidentId())))
            .toList();
    return new TimelineJson(paging.startAt(), paging.maxResults(), all.size(), values);
  }

  private EntryJson entry(ToldEntry told, String incidentKey) {
    TimelineEntry entry = told.entry();
    return new EntryJson(
        entry.id(),
        entry.at().toString(),
        entry.kind().word(),
        new SourceJson(incidentKey, entry.source().word(), entry.sourceId()),
        translator.say(told.text()),
        told.quote().orElse(null),
        told.by().map(TimelineAnswers::person).orElse(null),
        entry.version());
  }

  private static PersonJson person(Person person) {
    return PersonJson.of(person);
  }
}
