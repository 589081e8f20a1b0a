package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseLinks.PromiseLink;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings promises in line with the links that people made and removed in the host. */
@UseCase
public class FollowPromiseLinks {
  private final PostMortemStore postMortems;
  private final PromiseStore store;
  private final PromiseLinks links;
  private final AdoptPromiseLink adopting;
  private final WorkOnPromises working;

  public FollowPromiseLinks(
      PostMortemStore postMortems,
      PromiseStore store,
      PromiseLinks links,
      AdoptPromiseLink adopting,
      WorkOnPromises working) {
    this.postMortems = postMortems;
    this.store = store;
    this.links = links;
    this.adopting = adopting;
    this.working = working;
  }

  /** Somebody made the link. It promises nothing unless it leads from a post-mortem of ours. */
  public void linked(PromiseLink link) {
    postMortems
        .ofIssue(link.postMortemIssueId())
        .ifPresent(
            postMortem -> {
              if (working.on(postMortem.id(), () -> adopting.adopt(postMortem, link))) {
                working.tell(List.of(link.issueId()));
              }
            });
  }

  /** Somebody removed the link. */
  public void unlinked(PromiseLink link) {
    store.ofLink(link.id()).ifPresent(this::forget);
  }

  private void forget(Promise promise) {
    working.on(
        promise.postMortemId(),
        () -> {
          working.inOneTransaction(() -> store.forget(promise));
          return null;
        });
    working.tell(List.of(promise.issueId()));
  }

  /**
   * Follows what went unheard.
   *
   * @return how many promises came and went
   */
  public int follow(PostMortem postMortem) {
    if (links.whyNotLinkable().isPresent()) {
      return 0;
    }
    List<Long> changed =
        working.on(
            postMortem.id(),
            () -> {
              List<PromiseLink> linked = links.of(postMortem.issueId());
              List<Long> news = new ArrayList<>(left(postMortem, linked));
              linked.stream()
                  .filter(link -> adopting.adopt(postMortem, link))
                  .map(PromiseLink::issueId)
                  .forEach(news::add);
              return news;
            });
    working.tell(changed);
    return changed.size();
  }

  private List<Long> left(PostMortem postMortem, List<PromiseLink> linked) {
    Set<Long> there = new HashSet<>();
    linked.forEach(link -> there.add(link.id()));
    List<Promise> gone =
        store.ofPostMortem(postMortem.id()).stream()
            .filter(promise -> !there.contains(promise.linkId()))
            .toList();
    if (!gone.isEmpty()) {
      working.inOneTransaction(() -> gone.forEach(store::forget));
    }
    return gone.stream().map(Promise::issueId).toList();
  }
}
