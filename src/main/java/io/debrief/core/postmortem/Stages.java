package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says how far post-mortems are: for many together, and only once somebody wants to know. */
@UseCase
public class Stages {
  private final List<StillOpen> slices;
  private final Clock clock;

  public Stages(List<StillOpen> slices, Clock clock) {
    this.slices = List.copyOf(slices);
    this.clock = clock;
  }

  /** Costs nothing by itself. */
  public Together of(Collection<PostMortem> postMortems) {
    return new Together(
        postMortems.stream()
            .filter(each -> each.publication().isPresent())
            .map(PostMortem::id)
            .toList());
  }

  /** The stages of some post-mortems: whoever asks for the first pays for all. */
  public final class Together {
    private final List<Long> published;
    private Set<Long> open;

    private Together(List<Long> published) {
      this.published = published;
    }

    Stage of(PostMortem postMortem) {
      return Stage.of(postMortem, clock.instant(), () -> open().contains(postMortem.id()));
    }

    private Set<Long> open() {
      if (open == null) {
        open = new TreeSet<>();
        slices.forEach(slice -> open.addAll(slice.among(published)));
      }
      return open;
    }
  }
}
