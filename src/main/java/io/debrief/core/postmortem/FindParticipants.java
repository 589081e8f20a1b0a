package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.timeline.TimelineEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds in an incident's records who should take part in its review, and guesses as what. */
@UseCase
public class FindParticipants {
  private final People people;

  public FindParticipants(People people) {
    this.people = people;
  }

  /** Active people only; who was assigned before who reported before who said something. */
  public List<Participant> in(List<TimelineEntry> timeline) {
    Map<String, Role> roles = new LinkedHashMap<>();
    for (TimelineEntry entry : timeline) {
      switch (entry.source()) {
        case CREATION -> entry.authorKey().ifPresent(key -> strongest(roles, key, Role.REPORTER));
        case ASSIGNEE -> entry.to().ifPresent(key -> strongest(roles, key, Role.RESPONDER));
        case COMMENT, STATUS ->
            entry.authorKey().ifPresent(key -> strongest(roles, key, Role.OBSERVER));
        default -> {}
      }
    }
    return roles.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getValue))
        .filter(found -> isActive(found.getKey()))
        .limit(ChoosePeople.MOST_PARTICIPANTS)
        .map(found -> new Participant(found.getKey(), found.getValue()))
        .toList();
  }

  private static void strongest(Map<String, Role> roles, String key, Role role) {
    roles.merge(key, role, (one, other) -> one.compareTo(other) <= 0 ? one : other);
  }

  private boolean isActive(String key) {
    return Optional.of(key).flatMap(people::byKey).filter(Person::active).isPresent();
  }
}
