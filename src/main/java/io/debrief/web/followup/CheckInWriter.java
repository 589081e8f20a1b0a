package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.CheckIn;
import io.debrief.core.host.People;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.web.person.PersonJson;
import java.net.URI;
import java.time.LocalDate;

/** Writes who said what about an action item. */
@JiraComponent
public class CheckInWriter {
  private final People people;
  private final Translator translator;

  public CheckInWriter(People people, Translator translator) {
    this.people = people;
    this.translator = translator;
  }

  String words(Wording wording) {
    return translator.say(wording);
  }

  /** For lists of action items, too. */
  public CheckInJson json(CheckIn checkIn) {
    return new CheckInJson(
        checkIn.verdict().word(),
        checkIn.note().orElse(null),
        checkIn.evidence().map(URI::toString).orElse(null),
        checkIn.nextDue().map(LocalDate::toString).orElse(null),
        checkIn.reason().orElse(null),
        people.byKey(checkIn.personKey()).map(PersonJson::of).orElse(null),
        checkIn.at().toString());
  }
}
