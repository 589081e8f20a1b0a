package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.postmortem.Overview;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TellTimeline;
import io.debrief.core.timeline.TimelineAccess;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.TimelineRights;
import io.debrief.core.timeline.ToldEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Prepares a timeline for a template. */
@JiraComponent
public class TimelinePage {
  private final TellTimeline telling;
  private final TimelineAccess access;
  private final Translator translator;
  private final TimelineWords words;
  private final ReaderTime time;

  public TimelinePage(
      TellTimeline telling,
      TimelineAccess access,
      Translator translator,
      TimelineWords words,
      ReaderTime time) {
    this.telling = telling;
    this.access = access;
    this.translator = translator;
    this.words = words;
    this.time = time;
  }

  public TimelineView of(SeenPostMortem seen, Overview overview) {
    TimelineRights rights = access.rightsOf(Curators.of(seen));
    List<TimelineEntry> entries = overview.timeline().entries();
    return new TimelineView(
        seen.issue().key(),
        telling.to(seen.reader(), entries).stream().map(told -> line(told, rights)).toList(),
        new TimelineView.Derived(
            words.times(overview.times()),
            words.checks(entries),
            overview.timeline().folded().map(words::folded).orElse(List.of()),
            overview.recordsLeftOut()),
        time.zoneName(),
        rights.whyNotAdd().map(translator::say).orElse(""),
        choices());
  }

  private TimelineView.Choices choices() {
    return new TimelineView.Choices(
        Arrays.stream(EntryKind.values())
            .map(kind -> new ChoiceView(kind.word(), words.kind(kind)))
            .toList(),
        Arrays.stream(Source.values())
            .map(source -> new ChoiceView(source.word(), words.source(source)))
            .toList());
  }

  private TimelineLineView line(ToldEntry told, TimelineRights rights) {
    TimelineEntry entry = told.entry();
    EntryKind kind = entry.kind();
    return new TimelineLineView(
        new TimelineLineView.State(
            entry.id(),
            entry.version(),
            kind.word(),
            entry.source().word(),
            entry.curated().pinnedAt().isPresent(),
            told.removed(),
            rights.mayEdit(entry)),
        kind == EntryKind.OTHER ? "" : words.kind(kind),
        new TimelineLineView.When(
            entry.at().toString(), time.of(entry.at()), time.forInput(entry.at())),
        translator.say(told.text()),
        told.quote().orElse(""),
        told.by().map(Person::displayName).orElse(""),
        editor(told).map(Person::displayName).orElse(""));
  }

  /** Nobody needs to hear that somebody changed what the same person wrote. */
  private static Optional<Person> editor(ToldEntry told) {
    return told.editor()
        .filter(
            editor ->
                told.entry().source() != Source.PERSON || !told.by().equals(Optional.of(editor)));
  }
}
