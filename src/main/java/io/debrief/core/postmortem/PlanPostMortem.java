package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.Incident;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Turns a request into a plan that can be carried out, or says what is wrong with it. */
@UseCase
public class PlanPostMortem {
  private static final int LONGEST_REQUEST_ID = 100;

  private final ChooseIncidents incidents;
  private final ChoosePlace places;
  private final ChoosePeople people;
  private final ChooseDetails details;
  private final Clock clock;

  public PlanPostMortem(
      ChooseIncidents incidents,
      ChoosePlace places,
      ChoosePeople people,
      ChooseDetails details,
      Clock clock) {
    this.incidents = incidents;
    this.places = places;
    this.people = people;
    this.details = details;
    this.clock = clock;
  }

  /** The incidents asked for, each once. */
  public List<Incident> incidentsOf(PostMortemRequest request, Person asker) {
    return incidents.of(request.incidentKeys(), asker);
  }

  /** Where it goes: no wider than any of the incidents. */
  public Place placeOf(PostMortemRequest request, List<Incident> chosen, Person asker) {
    return places.of(request.projectKey(), chosen.stream().map(Incident::issue).toList(), asker);
  }

  public Reservation reservation(
      PostMortemRequest request,
      List<Incident> chosen,
      Place place,
      Person asker,
      String issueTypeId) {
    HostIssue first = chosen.get(0).issue();
    String requestId = request.requestId().orElseGet(() -> UUID.randomUUID().toString());
    if (requestId.isBlank() || requestId.length() > LONGEST_REQUEST_ID) {
      throw Refusal.invalid(
          "requestId",
          Wording.of("debrief.create.request-id", Integer.toString(LONGEST_REQUEST_ID)));
    }
    if (requestId.startsWith(KeepLinked.OUR_REQUEST_ID)) {
      throw Refusal.invalid(
          "requestId", Wording.of("debrief.create.request-id.ours", KeepLinked.OUR_REQUEST_ID));
    }
    String facilitator = request.facilitator().map(people::facilitator).orElse(asker).key();
    return new Reservation(
        0,
        requestId,
        chosen.stream().map(incident -> incident.issue().id()).toList(),
        place.project().id(),
        issueTypeId,
        place.levelId(),
        asker.key(),
        details.title(request.title(), first),
        facilitator,
        details.meetingAt(request.meetingAt(), chosen.stream().map(Incident::issue).toList()),
        request.participants().map(named -> withFacilitator(facilitator, named)).orElse(List.of()),
        clock.instant());
  }

  /** Never empty: that is how a place tells nobody from not asked. */
  private List<Participant> withFacilitator(String key, List<ChoosePeople.Named> named) {
    return Stream.concat(
            Stream.of(new Participant(key, Role.FACILITATOR)),
            people.participants(named).stream().filter(each -> !each.userKey().equals(key)))
        .toList();
  }
}
