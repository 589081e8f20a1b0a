package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.action.PromiseLinks.PromiseLink;
import java.time.Clock;
import java.util.Optional;

/** Brings a promise into being for a link of the host's, once, whoever made the link. */
@UseCase
public class KeepPromise {
  private final PromiseStore store;
  private final WorkOnPromises working;
  private final Clock clock;

  public KeepPromise(PromiseStore store, WorkOnPromises working, Clock clock) {
    this.store = store;
    this.working = working;
    this.clock = clock;
  }

  /** The caller holds the lock of the post-mortem's promises. */
  Kept keep(
      long postMortemId,
      PromiseLink link,
      String byKey,
      Optional<Strength> strength,
      boolean copied) {
    Optional<Promise> there = store.ofLink(link.id());
    if (there.isPresent()) {
      return new Kept(there.get(), false);
    }
    Promise wanted =
        new Promise(
            0,
            postMortemId,
            link.issueId(),
            link.id(),
            clock.instant(),
            byKey,
            strength,
            copied,
            1);
    return new Kept(working.inOne(() -> store.add(wanted)), true);
  }

  /** What there is now, and whether it is new. */
  record Kept(Promise promise, boolean isNew) {}
}
