package io.debrief.web.timeline;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.Folded;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TimelineChecks;
import io.debrief.core.timeline.TimelineEntry;
import io.debrief.core.timeline.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says in the reader's language what is derived from a timeline. */
@JiraComponent
public class TimelineWords {
  private final Translator translator;
  private final ReaderTime time;

  public TimelineWords(Translator translator, ReaderTime time) {
    this.translator = translator;
    this.time = time;
  }

  List<String> checks(List<TimelineEntry> entries) {
    return TimelineChecks.of(entries, new ReaderSpeech()).stream().map(translator::say).toList();
  }

  /** Only those that are known. */
  List<String> times(Times times) {
    List<String> said = new ArrayList<>();
    add(said, "debrief.timeline.times.detect", times.detect());
    add(said, "debrief.timeline.times.acknowledge", times.acknowledge());
    add(said, "debrief.timeline.times.mitigate", times.mitigate());
    add(said, "debrief.timeline.times.resolve", times.resolve());
    return said;
  }

  private void add(List<String> said, String key, Optional<Duration> duration) {
    duration.ifPresent(it -> said.add(say(key, lasting(it))));
  }

  /** A line for each day. */
  List<String> folded(Folded folded) {
    Map<LocalDate, List<String>> days = new LinkedHashMap<>();
    for (Folded.Count count : folded.counts()) {
      days.computeIfAbsent(count.day(), day -> new ArrayList<>())
          .add(
              say(
                  "debrief.timeline.folded.count",
                  Integer.toString(count.count()),
                  source(count.record())));
    }
    return days.entrySet().stream()
        .map(
            day ->
                say(
                    "debrief.timeline.folded.day",
                    time.of(day.getKey()),
                    String.join(", ", day.getValue())))
        .toList();
  }

  String kind(EntryKind kind) {
    return say("debrief.timeline.kind." + kind.word());
  }

  String source(Source source) {
    return say("debrief.timeline.source." + source.word());
  }

  String lasting(Duration duration) {
    String days = Long.toString(duration.toDays());
    String hours = Integer.toString(duration.toHoursPart());
    String minutes = Integer.toString(duration.toMinutesPart());
    if (duration.toDays() > 0) {
      return say("debrief.timeline.duration.days", days, hours, minutes);
    }
    return duration.toHours() > 0
        ? say("debrief.timeline.duration.hours", hours, minutes)
        : say("debrief.timeline.duration.minutes", minutes);
  }

  private String say(String key, String... arguments) {
    return translator.say(Wording.of(key, arguments));
  }

  private final class ReaderSpeech implements TimelineChecks.Speech {
    @Override
    public String time(Instant at) {
      return time.of(at);
    }

    @Override
    public String lasting(Duration duration) {
      return TimelineWords.this.lasting(duration);
    }
  }
}
