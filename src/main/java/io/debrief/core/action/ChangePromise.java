package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Refusal;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;

/** Confirms a promise, says how strong it is, and takes it back. */
@UseCase
public class ChangePromise {
  private final Issues issues;
  private final PromiseStore store;
  private final ActionItemAccess access;
  private final LinkAndKeep keeping;
  private final WorkOnPromises working;

  public ChangePromise(
      Issues issues,
      PromiseStore store,
      ActionItemAccess access,
      LinkAndKeep keeping,
      WorkOnPromises working) {
    this.issues = issues;
    this.store = store;
    this.access = access;
    this.keeping = keeping;
    this.working = working;
  }

  /**
   * Under the version that the person saw.
   *
   * @param strength what is not given stays
   * @param confirm that a copied promise is meant
   */
  public Outcome change(
      SeenPostMortem seen, String key, Optional<Strength> strength, boolean confirm, int version) {
    HostIssue issue = visible(seen, key);
    access.requirePromise(seen);
    Outcome outcome =
        working.on(
            seen.postMortem().id(),
            () -> {
              Promise now = promised(seen, issue);
              if (now.version() != version) {
                return new Outcome(now, true);
              }
              Promise said = strength.isPresent() ? now.withStrength(strength) : now;
              Promise wanted = confirm ? said.confirmed() : said;
              return new Outcome(working.inOne(() -> store.save(wanted)), false);
            });
    if (!outcome.stale() && confirm) {
      working.tell(List.of(issue.id()));
    }
    return outcome;
  }

  /** Takes the promise back: the issue stays, the link goes. */
  public Outcome unpromise(SeenPostMortem seen, String key, int version) {
    HostIssue issue = visible(seen, key);
    Promise before = promised(seen, issue);
    ActionItemAccess.refuse(access.whyNotLink(seen, issue));
    Promise last = keeping.forget(seen, before, version);
    return new Outcome(last, last.version() != version);
  }

  private HostIssue visible(SeenPostMortem seen, String key) {
    return issues.visibleTo(seen.reader(), key).orElseThrow(() -> Refusal.notFound("issueKey"));
  }

  private Promise promised(SeenPostMortem seen, HostIssue issue) {
    return store.ofIssue(issue.id()).stream()
        .filter(promise -> promise.postMortemId() == seen.postMortem().id())
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("issueKey"));
  }

  /**
   * What became of a wish.
   *
   * @param promise as it is now, or was
   * @param stale nothing was written: somebody was faster
   */
  public record Outcome(Promise promise, boolean stale) {}
}
