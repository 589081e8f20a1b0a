package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Makes and adopts the action items that a person promises, each for itself. */
@UseCase
public class PromiseActionItems {
  /** So many at once; a meeting agrees on fewer. */
  public static final int MOST = 50;

  private static final int LONGEST_REQUEST_ID = 100;

  private final PlanActionItem planning;
  private final MakeActionItem making;
  private final AdoptActionItem adopting;
  private final NameFactors naming;
  private final Clock clock;

  public PromiseActionItems(
      PlanActionItem planning,
      MakeActionItem making,
      AdoptActionItem adopting,
      NameFactors naming,
      Clock clock) {
    this.planning = planning;
    this.making = making;
    this.adopting = adopting;
    this.naming = naming;
    this.clock = clock;
  }

  /**
   * One result for each wish, in their order: one that fails keeps no other from being promised.
   *
   * @param requestId with the same one, a repeat finds what was made
   * @throws Refusal where the person may not promise here at all
   */
  public List<Outcome> promise(
      SeenPostMortem seen, Optional<String> requestId, List<ActionWish> wishes) {
    planning.requirePromise(seen);
    refuseTooMany("items", wishes.size());
    String request = requestId.map(String::strip).orElseGet(() -> UUID.randomUUID().toString());
    if (request.isEmpty() || request.length() > LONGEST_REQUEST_ID) {
      throw Refusal.invalid(
          "requestId",
          Wording.of("debrief.create.request-id", Integer.toString(LONGEST_REQUEST_ID)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (ActionWish wish : wishes) {
      outcomes.add(promised(seen, request + "/" + outcomes.size(), wish));
    }
    return outcomes;
  }

  static void refuseTooMany(String field, int asked) {
    if (asked == 0 || asked > MOST) {
      throw Refusal.invalid(field, Wording.of("debrief.actions.how-many", Integer.toString(MOST)));
    }
  }

  private Outcome promised(SeenPostMortem seen, String request, ActionWish wish) {
    try {
      Set<Long> factorIds = naming.known(seen, wish.factorIds());
      long issueId =
          wish.issueKey().isPresent()
              ? adopting.adopt(seen, wish.issueKey().get(), wish.strength())
              : made(seen, request, wish);
      naming.name(seen, issueId, factorIds);
      return Outcome.of(issueId);
    } catch (Refusal refusal) {
      return new Outcome(Optional.empty(), Optional.of(refusal));
    }
  }

  private long made(SeenPostMortem seen, String request, ActionWish wish) {
    ActionDraft draft = planning.draft(seen, wish);
    long postMortemId = seen.postMortem().id();
    ActionPlace wanted =
        new ActionPlace(
            0,
            postMortemId + "/" + request,
            postMortemId,
            draft.project().id(),
            draft.issueTypeId(),
            draft.summary(),
            seen.reader().key(),
            draft.strength(),
            clock.instant(),
            Optional.empty(),
            false);
    return making.underLock(seen.postMortem().issueId(), wanted, draft);
  }

  /** Whether the wish would come true, and all that is wrong with it: nothing is made. */
  public Optional<Refusal> whyNot(SeenPostMortem seen, ActionWish wish) {
    return wish.issueKey().isPresent()
        ? whyNotAdopt(seen, wish.issueKey().get())
        : planning.plan(seen, wish).whyNot(making::check);
  }

  private Optional<Refusal> whyNotAdopt(SeenPostMortem seen, String key) {
    try {
      adopting.requireAdoptable(seen, key);
      return Optional.empty();
    } catch (Refusal refusal) {
      return Optional.of(refusal);
    }
  }

  /**
   * What became of one wish.
   *
   * @param issueId of the promised issue; empty where it was refused
   */
  public record Outcome(Optional<Long> issueId, Optional<Refusal> refusal) {
    private static Outcome of(long issueId) {
      return new Outcome(Optional.of(issueId), Optional.empty());
    }
  }
}
