package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Refusal;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Confirms a promise, says how strong it is and what it answers, and takes it back. */
@UseCase
public class ChangePromise {
  private final Issues issues;
  private final PromiseDetails details;
  private final ActionItemAccess access;
  private final LinkAndKeep keeping;
  private final WorkOnPromises working;

  public ChangePromise(
      Issues issues,
      PromiseDetails details,
      ActionItemAccess access,
      LinkAndKeep keeping,
      WorkOnPromises working) {
    this.issues = issues;
    this.details = details;
    this.access = access;
    this.keeping = keeping;
    this.working = working;
  }

  /**
   * Under the version that the person saw.
   *
   * @param strength what is not given stays
   * @param confirm that a copied promise is meant
   * @param factorIds of the factors that it answers; what is not given stays
   */
  public Outcome change(
      SeenPostMortem seen,
      String key,
      Optional<Strength> strength,
      boolean confirm,
      Optional<List<Long>> factorIds,
      int version) {
    HostIssue issue = visible(seen, key);
    access.requirePromise(seen);
    Optional<Set<Long>> factors = factorIds.map(wanted -> details.known(seen, wanted));
    Outcome outcome =
        working.on(
            seen.postMortem().id(),
            () -> {
              Promise now = promised(seen, issue);
              if (now.version() != version) {
                return new Outcome(now, true);
              }
              Promise said = strength.isPresent() ? now.withStrength(strength) : now;
              Promise answering = factors.map(said::answering).orElse(said);
              Promise wanted = confirm ? answering.confirmed() : answering;
              return new Outcome(working.inOne(() -> details.save(wanted)), false);
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
    return details
        .of(seen.postMortem().id(), issue.id())
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
