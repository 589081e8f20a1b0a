package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says which mappings of security levels make no sense in this Jira. */
@UseCase
public class LevelCheck {
  private static final String FIELD = "levelMapping";

  private final Installation installation;

  public LevelCheck(Installation installation) {
    this.installation = installation;
  }

  List<Refusal.Reason> complaints(Set<LevelMapping> mappings) {
    List<Refusal.Reason> found = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (LevelMapping mapping : mappings) {
      level(mapping.from()).ifPresent(found::add);
      level(mapping.to()).ifPresent(found::add);
      if (mapping.from().projectId() == mapping.to().projectId()) {
        found.add(reason("debrief.settings.level-same", key(mapping.from())));
      } else if (!seen.add(List.of(mapping.from(), mapping.to().projectId()))) {
        found.add(reason("debrief.settings.level-twice", key(mapping.from()), key(mapping.to())));
      }
    }
    return found;
  }

  private Optional<Refusal.Reason> level(MappedPlace place) {
    return place
        .levelId()
        .filter(
            id -> installation.levelsOf(place.projectId()).stream().noneMatch(it -> it.id() == id))
        .map(id -> reason("debrief.settings.no-level", key(place), Long.toString(id)));
  }

  private String key(MappedPlace place) {
    return installation.projectKey(place.projectId()).orElse("");
  }

  private static Refusal.Reason reason(String key, String... arguments) {
    return new Refusal.Reason(Optional.of(FIELD), Wording.of(key, arguments));
  }
}
