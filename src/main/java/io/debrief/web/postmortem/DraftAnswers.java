package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import io.debrief.core.postmortem.ChoosePlace;
import io.debrief.core.postmortem.DraftPostMortem;
import io.debrief.core.postmortem.Title;
import io.debrief.web.person.PersonJson;
import java.util.List;

/** Writes what we suggest for a post-mortem as JSON. */
@JiraComponent
public class DraftAnswers {
  private final DraftPostMortem drafting;
  private final ChoosePlace places;
  private final Title title;
  private final ParticipantAnswers participants;

  public DraftAnswers(
      DraftPostMortem drafting, ChoosePlace places, Title title, ParticipantAnswers participants) {
    this.drafting = drafting;
    this.places = places;
    this.title = title;
    this.participants = participants;
  }

  DraftJson of(List<Incident> incidents, Person asker) {
    HostIssue first = incidents.get(0).issue();
    return new DraftJson(
        title.suggestedFor(first),
        PersonJson.of(asker),
        drafting.meetingAt(incidents).toString(),
        places.suggestedFor(first, asker).project().key(),
        places.offeredFor(first, asker),
        drafting.participants(incidents, asker).stream()
            .flatMap(participant -> participants.json(participant).stream())
            .toList());
  }
}
