package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Writes a factor for a person under the version that the person saw, and loses nobody's change.
 */
@UseCase
public class WriteFactor {
  private final FactorStore store;
  private final FactorAccess access;
  private final FactorLock lock;

  public WriteFactor(FactorStore store, FactorAccess access, FactorLock lock) {
    this.store = store;
    this.access = access;
    this.lock = lock;
  }

  FactorStore store() {
    return store;
  }

  FactorRights rightsOf(SeenPostMortem seen) {
    return access.rightsOf(seen);
  }

  <T> T locked(SeenPostMortem seen, Supplier<T> work) {
    return lock.writing(seen.postMortem().id(), work);
  }

  /** Of one that is not deleted. */
  Outcome change(SeenPostMortem seen, long id, int version, UnaryOperator<Factor> change) {
    return write(seen, id, version, false, change);
  }

  Outcome write(
      SeenPostMortem seen, long id, int version, boolean ofDeleted, UnaryOperator<Factor> change) {
    FactorRights rights = access.rightsOf(seen);
    return locked(
        seen,
        () -> {
          Factor now =
              store.factor(seen.postMortem().id(), id).orElseThrow(() -> Refusal.notFound("id"));
          FactorRights.require(rights.whyNotEdit(now));
          Optional<Wording> conflict = conflict(now, version, ofDeleted);
          if (conflict.isPresent()) {
            return new Outcome(now, conflict);
          }
          Factor next = change.apply(now).next(rights.personKey());
          store.save(next);
          return new Outcome(next, Optional.empty());
        });
  }

  private static Optional<Wording> conflict(Factor now, int version, boolean ofDeleted) {
    if (now.isDeleted() != ofDeleted) {
      return Optional.of(
          Wording.of(now.isDeleted() ? "debrief.causes.is-deleted" : "debrief.causes.is-there"));
    }
    return now.version() == version
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.causes.stale"));
  }

  /**
   * What became of a wish.
   *
   * @param factor as it is now
   * @param conflict why nothing was written: somebody was faster, and this is what they left
   */
  public record Outcome(Factor factor, Optional<Wording> conflict) {}
}
