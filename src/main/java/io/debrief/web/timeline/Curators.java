package io.debrief.web.timeline;

import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.timeline.Curator;

/** Whoever sees a post-mortem, as the one who works on its timeline. */
final class Curators {
  private Curators() {}

  static Curator of(SeenPostMortem seen) {
    return new Curator(seen.postMortem().id(), seen.issue().projectId(), seen.reader());
  }
}
