package io.debrief.core.setup;

import io.debrief.core.postmortem.PostMortemSettings.MappedPlace;

/**
 * The administrator says: at {@code to} nobody sees a post-mortem who may not see incidents at
 * {@code from}.
 */
public record LevelMapping(MappedPlace from, MappedPlace to) {
  /** As the audit has it: ids of project and level, such as {@code 10000/10400 > 10004/-}. */
  String words() {
    return words(from) + " > " + words(to);
  }

  private static String words(MappedPlace place) {
    return place.projectId() + "/" + place.levelId().map(Object::toString).orElse("-");
  }
}
