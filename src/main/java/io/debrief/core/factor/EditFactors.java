package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.factor.WriteFactor.Outcome;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names, changes, deletes and restores factors for people. */
@UseCase
public class EditFactors {
  private final WriteFactor writing;
  private final Clock clock;

  public EditFactors(WriteFactor writing, Clock clock) {
    this.writing = writing;
    this.clock = clock;
  }

  public Factor add(SeenPostMortem seen, FactorWish wish) {
    FactorRights rights = writing.rightsOf(seen);
    FactorRights.require(rights.whyNotAdd());
    FactorFacts facts = FactorRules.read(wish, Optional.empty());
    long postMortemId = seen.postMortem().id();
    return writing.locked(
        seen,
        () -> {
          refuseIfFull(postMortemId);
          return writing.store().add(Factor.named(postMortemId, facts, rights.personKey()));
        });
  }

  public Outcome change(SeenPostMortem seen, long id, int version, FactorWish wish) {
    return writing.change(
        seen, id, version, now -> now.withFacts(FactorRules.read(wish, Optional.of(now.facts()))));
  }

  public Outcome delete(SeenPostMortem seen, long id, int version) {
    return writing.change(
        seen,
        id,
        version,
        now -> {
          makeRoom(seen.postMortem().id());
          return now.deleted(Optional.of(clock.instant()));
        });
  }

  /** Takes a deletion back; action items that named the factor name it again. */
  public Outcome restore(SeenPostMortem seen, long id, int version) {
    return writing.write(
        seen,
        id,
        version,
        true,
        now -> {
          refuseIfFull(now.postMortemId());
          EditWhys.refuseIfFull(writing.store().of(now.postMortemId()), now.whys().all().size());
          return now.deleted(Optional.empty());
        });
  }

  private void refuseIfFull(long postMortemId) {
    if (writing.store().of(postMortemId).size() >= FactorStore.MOST) {
      throw Refusal.conflict(
          null, Wording.of("debrief.causes.full", Integer.toString(FactorStore.MOST)));
    }
  }

  /** Of the deleted ones, those that were deleted last can come back. */
  private void makeRoom(long postMortemId) {
    List<Factor> deleted =
        writing.store().withDeleted(postMortemId).stream()
            .filter(Factor::isDeleted)
            .sorted(Comparator.comparing(each -> each.deletedAt().orElseThrow()))
            .toList();
    deleted.stream()
        .limit(Math.max(0, deleted.size() + 1 - FactorStore.MOST_DELETED))
        .forEach(writing.store()::forget);
  }
}
