package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.setup.SweepOnDemand;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepStep.Work;
import io.debrief.web.timeline.ReaderTime;

/** Prepares the list of the latest sweeps. */
@JiraComponent
public class SweepsPage {
  private static final int ON_THE_PAGE = 10;

  private final SweepOnDemand sweeps;
  private final People people;
  private final ReaderTime time;
  private final Translator translator;

  public SweepsPage(SweepOnDemand sweeps, People people, ReaderTime time, Translator translator) {
    this.sweeps = sweeps;
    this.people = people;
    this.time = time;
    this.translator = translator;
  }

  SweepsView latest() {
    return new SweepsView(
        sweeps
            .next()
            .map(next -> say("debrief.admin.sweeps.next", time.of(next)))
            .orElseGet(() -> say("debrief.admin.sweeps.never")),
        sweeps.latest(0, ON_THE_PAGE).stream().map(this::run).toList());
  }

  private SweepRunView run(SweepRun run) {
    Work work = run.work();
    return new SweepRunView(
        time.of(run.startedAt()),
        run.personKey()
            .map(key -> people.byKey(key).map(Person::displayName).orElse(key))
            .orElseGet(() -> say("debrief.admin.sweeps.hourly")),
        work.lookedAt(),
        work.changed(),
        work.mailed() + work.delivered(),
        work.failed());
  }

  private String say(String key, String... arguments) {
    return translator.say(Wording.of(key, arguments));
  }
}
