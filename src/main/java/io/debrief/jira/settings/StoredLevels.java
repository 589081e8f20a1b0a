package io.debrief.jira.settings;

import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;
import io.debrief.core.setup.LevelMapping;
import java.util.Optional;

/** Writes a mapping of security levels as a text of ids, and reads it. */
final class StoredLevels {
  static final String KEY = "post-mortem.levels";

  private static final String NO_LEVEL = "-";
  private static final String SEPARATOR = "/";

  private StoredLevels() {}

  static String text(LevelMapping mapping) {
    return text(mapping.from()) + SEPARATOR + text(mapping.to());
  }

  private static String text(MappedPlace place) {
    return place.projectId() + SEPARATOR + place.levelId().map(Object::toString).orElse(NO_LEVEL);
  }

  static LevelMapping read(String text) {
    String[] ids = text.split(SEPARATOR, -1);
    return new LevelMapping(place(ids[0], ids[1]), place(ids[2], ids[3]));
  }

  private static MappedPlace place(String projectId, String levelId) {
    return new MappedPlace(
        Long.parseLong(projectId),
        levelId.equals(NO_LEVEL) ? Optional.empty() : Optional.of(Long.valueOf(levelId)));
  }
}
