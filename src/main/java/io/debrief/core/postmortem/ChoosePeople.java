package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns names that somebody wrote into the facilitator and the participants, or says who is not.
 */
@UseCase
public class ChoosePeople {
  /** More people than ever fit into a meeting; bounds the work of one request. */
  public static final int MOST_PARTICIPANTS = 50;

  private final People people;

  public ChoosePeople(People people) {
    this.people = people;
  }

  public Person facilitator(String name) {
    return active("facilitator", name);
  }

  /** Each person once. Roles are words; without one somebody is an observer. */
  public List<Participant> participants(List<Named> named) {
    if (named.size() > MOST_PARTICIPANTS) {
      throw Refusal.invalid(
          "participants",
          Wording.of("debrief.create.participants.many", Integer.toString(MOST_PARTICIPANTS)));
    }
    List<Participant> chosen = new ArrayList<>();
    for (Named each : named) {
      String key = active("participants", each.user()).key();
      if (chosen.stream().anyMatch(participant -> participant.userKey().equals(key))) {
        throw Refusal.invalid(
            "participants", Wording.of("debrief.create.participants.twice", each.user()));
      }
      chosen.add(new Participant(key, role(each)));
    }
    return chosen;
  }

  private static Role role(Named named) {
    return named
        .role()
        .map(
            word ->
                Role.ofWord(word)
                    .orElseThrow(
                        () ->
                            Refusal.invalid(
                                "participants", Wording.of("debrief.participants.role", word))))
        .orElse(Role.OBSERVER);
  }

  private Person active(String field, String name) {
    return people
        .byName(name.strip())
        .filter(Person::active)
        .orElseThrow(() -> Refusal.invalid(field, Wording.of("debrief.create.nobody", name)));
  }

  /** A user name with the word for a role. */
  public record Named(String user, Optional<String> role) {}
}
