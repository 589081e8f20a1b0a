package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import io.debrief.core.postmortem.ChoosePlace;
import io.debrief.core.postmortem.DraftPostMortem;
import io.debrief.core.postmortem.MayCreate;
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
  private final MayCreate mayCreate;

  public DraftAnswers(
      DraftPostMortem drafting,
      ChoosePlace places,
      Title title,
      ParticipantAnswers participants,
      MayCreate mayCreate) {
    this.drafting = drafting;
    this.places = places;
    this.title = title;
    this.participants = participants;
    this.mayCreate = mayCreate;
  }

  DraftJson of(List<Incident> incidents, Person asker) {
    HostIssue first = incidents.get(0).issue();
    return new DraftJson(
        title.suggestedFor(first),
        PersonJson.of(asker),
        drafting.meetingAt(incidents).toString(),
        places.suggestedFor(first, asker).project().key(),
        mayCreate.projectsFor(first, asker),
        drafting.participants(incidents, asker).stream()
            .flatMap(participant -> participants.json(participant).stream())
            .toList());
  }
}
