package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.Clock;
import java.util.Optional;

/** Records why a post-mortem needs no action item, instead of one. */
@UseCase
public class SayNoneNeeded {
  private static final int LONGEST = 450;

  private final NoneNeededStore store;
  private final ActionItemAccess access;
  private final WorkOnPromises working;
  private final Clock clock;

  public SayNoneNeeded(
      NoneNeededStore store, ActionItemAccess access, WorkOnPromises working, Clock clock) {
    this.store = store;
    this.access = access;
    this.working = working;
    this.clock = clock;
  }

  public Optional<NoneNeeded> of(SeenPostMortem seen) {
    return store.of(seen.postMortem().id());
  }

  /**
   * Under the version that the person saw: 0 where nothing was said yet.
   *
   * @param reason empty takes it back
   */
  public Outcome say(SeenPostMortem seen, String reason, int version) {
    access.requirePromise(seen);
    String said = reason.strip();
    if (said.length() > LONGEST) {
      throw Refusal.invalid(
          "reason", Wording.of("debrief.actions.none.too-long", Integer.toString(LONGEST)));
    }
    long id = seen.postMortem().id();
    return working.on(
        id,
        () -> {
          Optional<NoneNeeded> now = store.of(id);
          if (now.map(NoneNeeded::version).orElse(0) != version) {
            return new Outcome(now, true);
          }
          Optional<NoneNeeded> next =
              said.isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new NoneNeeded(id, said, seen.reader().key(), clock.instant(), version + 1));
          working.inOneTransaction(() -> next.ifPresentOrElse(store::keep, () -> store.forget(id)));
          return new Outcome(next, false);
        });
  }

  /**
   * What became of it.
   *
   * @param said as it is now
   * @param stale nothing was written: somebody was faster
   */
  public record Outcome(Optional<NoneNeeded> said, boolean stale) {}
}
