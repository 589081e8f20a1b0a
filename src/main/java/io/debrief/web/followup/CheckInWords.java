package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.CheckIn;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.timeline.ReaderTime;

/** Says in one line what the latest look at an action item found, when, and who looked. */
@JiraComponent
public class CheckInWords {
  private final People people;
  private final FollowUpTime time;
  private final ReaderTime reader;
  private final Translator translator;

  public CheckInWords(People people, FollowUpTime time, ReaderTime reader, Translator translator) {
    this.people = people;
    this.time = time;
    this.reader = reader;
    this.translator = translator;
  }

  /** For lists of action items. */
  public String of(CheckIn checkIn) {
    return translator.say(
        Wording.of(
            "debrief.check-in.last",
            translator.say(Wording.of("debrief.verdict." + checkIn.verdict().word())),
            reader.of(time.dayOf(checkIn.at())),
            people
                .byKey(checkIn.personKey())
                .map(Person::displayName)
                .orElseGet(() -> translator.say(Wording.of("debrief.check-in.nobody")))));
  }
}
