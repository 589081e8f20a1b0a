package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.KeepPromise.Kept;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;

/** Links an action item to its post-mortem and removes the link, each with its promise. */
@UseCase
public class LinkAndKeep {
  private final PromiseLinks links;
  private final KeepPromise keeping;
  private final PromiseStore store;
  private final WorkOnPromises working;

  public LinkAndKeep(
      PromiseLinks links, KeepPromise keeping, PromiseStore store, WorkOnPromises working) {
    this.links = links;
    this.keeping = keeping;
    this.store = store;
    this.working = working;
  }

  /**
   * Says why no issue can be linked.
   *
   * @throws Refusal where linking is switched off or not set up
   */
  void requireLinkable() {
    links
        .whyNotLinkable()
        .ifPresent(
            reason -> {
              throw Refusal.conflict(null, reason);
            });
  }

  /** Nothing changes where it is promised already. */
  void promise(SeenPostMortem seen, HostIssue issue, Optional<Strength> strength) {
    requireLinkable();
    long postMortemId = seen.postMortem().id();
    Kept kept =
        working.on(
            postMortemId,
            () ->
                keeping.keep(
                    postMortemId,
                    links.link(seen.issue().id(), issue.id()),
                    seen.reader().key(),
                    strength,
                    false));
    if (kept.isNew()) {
      working.tell(List.of(issue.id()));
    }
  }

  /**
   * Unless the promise has another version than that. The link goes first: it is the promise.
   *
   * @return the promise as it was at last, or is
   * @throws Refusal where it is gone
   */
  Promise forget(SeenPostMortem seen, Promise promise, int version) {
    Promise last =
        working.on(
            promise.postMortemId(),
            () -> {
              Promise now =
                  store.ofLink(promise.linkId()).orElseThrow(() -> Refusal.notFound("issueKey"));
              if (now.version() == version) {
                links.unlink(
                    new PromiseLinks.PromiseLink(now.linkId(), seen.issue().id(), now.issueId()));
                working.inOneTransaction(() -> store.forget(now));
              }
              return now;
            });
    if (last.version() == version) {
      working.tell(List.of(last.issueId()));
    }
    return last;
  }
}
