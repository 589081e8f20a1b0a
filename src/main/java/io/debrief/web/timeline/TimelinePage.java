package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.TellTimeline;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.ToldEntry;
import java.util.List;

/** Prepares a timeline for a template. */
@JiraComponent
public class TimelinePage {
  private final TellTimeline telling;
  private final Translator translator;
  private final ReaderTime time;

  public TimelinePage(TellTimeline telling, Translator translator, ReaderTime time) {
    this.telling = telling;
    this.translator = translator;
    this.time = time;
  }

  public List<TimelineLineView> lines(Person reader, List<TimelineEntry> entries) {
    return telling.to(reader, entries).stream().map(this::line).toList();
  }

  /** The zone that the lines' times are in. */
  public String zoneName() {
    return time.zoneName();
  }

  private TimelineLineView line(ToldEntry told) {
    EntryKind kind = told.entry().kind();
    return new TimelineLineView(
        kind.word(),
        kind == EntryKind.OTHER
            ? ""
            : translator.say(Wording.of("debrief.timeline.kind." + kind.word())),
        told.entry().at().toString(),
        time.of(told.entry().at()),
        translator.say(told.text()),
        told.quote().orElse(""),
        told.by().map(Person::displayName).orElse(""));
  }
}
