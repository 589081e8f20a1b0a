package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.postmortem.ChoosePeople.Named;
import io.debrief.core.postmortem.Participant;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.postmortem.Role;
import io.debrief.web.person.PersonJson;
import io.debrief.web.postmortem.ParticipantsJson.ParticipantJson;
import io.debrief.web.shared.JsonBody;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads participants from JSON and writes them. */
@JiraComponent
public class ParticipantAnswers {
  private final People people;
  private final PostMortemStore store;

  public ParticipantAnswers(People people, PostMortemStore store) {
    this.people = people;
    this.store = store;
  }

  ParticipantsJson of(PostMortem postMortem) {
    return new ParticipantsJson(all(postMortem), postMortem.version());
  }

  /** Whom the host no longer knows is left out. */
  List<ParticipantJson> all(PostMortem postMortem) {
    return Stream.concat(
            Stream.of(new Participant(postMortem.facilitatorKey(), Role.FACILITATOR)),
            store.participantsOf(postMortem.id()).stream())
        .flatMap(participant -> json(participant).stream())
        .toList();
  }

  Optional<ParticipantJson> json(Participant participant) {
    return people.byKey(participant.userKey()).map(person -> json(person, participant.role()));
  }

  static ParticipantJson json(Person person, Role role) {
    return new ParticipantJson(PersonJson.of(person), role.word());
  }

  /** Empty where the body does not say. */
  static Optional<List<Named>> readIfGiven(JsonBody body) {
    return body.has("participants") ? Optional.of(read(body)) : Optional.empty();
  }

  static List<Named> read(JsonBody body) {
    return body.objects("participants").stream().map(ParticipantAnswers::named).toList();
  }

  private static Named named(JsonBody body) {
    Named named = new Named(body.text("user").orElse(""), body.text("role"));
    body.refuseOthers();
    return named;
  }
}
