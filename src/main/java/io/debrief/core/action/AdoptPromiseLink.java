package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseLinks.PromiseLink;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.postmortem.PostMortem;
import java.util.List;
import java.util.Optional;

/**
 * Makes a promise of a link that a person made, or that came with a clone: then it is marked as
 * copied until somebody confirms it.
 */
@UseCase
public class AdoptPromiseLink {
  private final Issues issues;
  private final People people;
  private final PromiseStore store;
  private final PromiseLinks links;
  private final KeepPromise keeping;

  public AdoptPromiseLink(
      Issues issues, People people, PromiseStore store, PromiseLinks links, KeepPromise keeping) {
    this.issues = issues;
    this.people = people;
    this.store = store;
    this.links = links;
    this.keeping = keeping;
  }

  /**
   * The caller holds the lock of the post-mortem's promises.
   *
   * @return whether there is a new promise
   */
  boolean adopt(PostMortem postMortem, PromiseLink link) {
    if (store.ofLink(link.id()).isPresent()) {
      return false;
    }
    Optional<Strength> strength =
        issues.whoeverSeesThem(List.of(link.issueId())).stream()
            .findFirst()
            .map(HostIssue::summary)
            .flatMap(ProposedStrength::of);
    String by = people.asking().map(Person::key).orElse(postMortem.facilitatorKey());
    return keeping.keep(postMortem.id(), link, by, strength, isCopied(link)).isNew();
  }

  /**
   * The action item is a clone of one that the same issue promises, or the post-mortem's issue is a
   * clone of one that promises the same action item.
   */
  private boolean isCopied(PromiseLink link) {
    List<Long> itemClones = links.clonesOf(link.issueId());
    if (!itemClones.isEmpty()
        && links.of(link.postMortemIssueId()).stream()
            .map(PromiseLink::issueId)
            .anyMatch(itemClones::contains)) {
      return true;
    }
    return links.clonesOf(link.postMortemIssueId()).stream()
        .flatMap(clone -> links.of(clone).stream())
        .anyMatch(other -> other.issueId() == link.issueId());
  }
}
