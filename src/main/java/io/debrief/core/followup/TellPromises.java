package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseStore;
import io.debrief.core.action.Strength;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says where an action item was promised, as far as the person who asks may know. */
@UseCase
public class TellPromises {
  /** So many are looked at: whoever promises something more often names the first. */
  static final int MOST = 20;

  private final PromisedIn promised;
  private final PromiseStore promises;
  private final PostMortems postMortems;

  public TellPromises(PromisedIn promised, PromiseStore promises, PostMortems postMortems) {
    this.promised = promised;
    this.promises = promises;
    this.postMortems = postMortems;
  }

  public Told of(FollowUp followUp) {
    List<PostMortem> found = promised.of(followUp.issueId(), MOST);
    List<SeenPostMortem> seen = postMortems.seen(found);
    return new Told(seen, found.size() - seen.size());
  }

  /** The strongest that was said in one of the post-mortems that the asker sees. */
  public Optional<Strength> strength(FollowUp followUp, Told told) {
    Set<Long> seen =
        told.seen().stream().map(each -> each.postMortem().id()).collect(Collectors.toSet());
    return promises.ofIssue(followUp.issueId()).stream()
        .filter(promise -> seen.contains(promise.postMortemId()))
        .flatMap(promise -> promise.strength().stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * Where it was promised.
   *
   * @param hidden how many post-mortems the asker does not see; nothing else is said of them
   */
  public record Told(List<SeenPostMortem> seen, int hidden) {}
}
