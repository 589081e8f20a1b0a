package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings what we know of a post-mortem in line with the links that people made and removed by hand.
 */
@UseCase
public class FollowLinks {
  private final PostMortemStore store;
  private final PostMortemLinks links;
  private final LinkRule rule;
  private final AdoptLinked adopting;

  public FollowLinks(
      PostMortemStore store, PostMortemLinks links, LinkRule rule, AdoptLinked adopting) {
    this.store = store;
    this.links = links;
    this.rule = rule;
    this.adopting = adopting;
  }

  /** Somebody linked the issue, or removed a link of it. */
  public void changed(long issueId) {
    links.postMortem(issueId).ifPresent(this::follow);
  }

  /**
   * @return how many incidents joined or left
   */
  int follow(HostIssue postMortem) {
    if (!links.areKept()) {
      return 0;
    }
    List<Long> linked = links.incidentsOf(postMortem.id());
    List<Long> held = store.ofIssue(postMortem.id()).map(PostMortem::incidentIds).orElse(List.of());
    return joined(postMortem, linked, held) + left(postMortem, linked, held);
  }

  private int joined(HostIssue postMortem, List<Long> linked, List<Long> held) {
    List<Long> news = linked.stream().filter(id -> !held.contains(id)).toList();
    int joined = 0;
    for (HostIssue each : news.isEmpty() ? List.<HostIssue>of() : links.issues(news)) {
      if (rule.whyNot(postMortem, each).isEmpty() && adopting.adopt(postMortem, each)) {
        joined++;
      }
    }
    return joined;
  }

  /** Where no link is left, the post-mortem stays that of all its incidents: it must be of some. */
  private int left(HostIssue postMortem, List<Long> linked, List<Long> held) {
    Set<Long> kept = new HashSet<>(held);
    kept.retainAll(linked);
    int left = 0;
    if (!kept.isEmpty()) {
      for (long id : held) {
        if (!kept.contains(id) && adopting.leave(postMortem, id)) {
          left++;
        }
      }
    }
    return left;
  }
}
