package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks, answers, moves and deletes the whys beneath factors, for people. */
@UseCase
public class EditWhys {
  private final WriteFactor writing;

  public EditWhys(WriteFactor writing) {
    this.writing = writing;
  }

  /**
   * Adds one as the last beneath its parent.
   *
   * @param parentId {@link Whys#TOP} for the factor itself
   */
  public Outcome add(SeenPostMortem seen, long factorId, long parentId, Optional<String> text) {
    FactorRights rights = writing.rightsOf(seen);
    FactorRights.require(rights.whyNotAdd());
    String words = FactorRules.text("text", text);
    return writing.locked(
        seen,
        () -> {
          List<Factor> all = writing.store().of(seen.postMortem().id());
          Factor factor = among(all, factorId);
          if (parentId != Whys.TOP && factor.whys().with(parentId).isEmpty()) {
            throw Refusal.invalid("parent", Wording.of("debrief.causes.why.parent"));
          }
          refuseIfFull(all, 1);
          Factor next =
              factor.withWhys(bounded(factor.whys().plus(parentId, words, rights.personKey())));
          writing.store().save(next);
          return new Outcome(next, factor.whys().nextId(), Optional.empty());
        });
  }

  public Outcome change(
      SeenPostMortem seen, long factorId, long id, int version, Optional<String> text) {
    String words = FactorRules.text("text", text);
    return write(
        seen, factorId, id, version, factor -> factor.whys().changed(id, why -> why.said(words)));
  }

  /** One step in the outline. */
  public Outcome move(
      SeenPostMortem seen, long factorId, long id, int version, Direction direction) {
    return write(
        seen,
        factorId,
        id,
        version,
        factor ->
            factor
                .whys()
                .moved(factor.whys().with(id).orElseThrow(), direction)
                .orElseThrow(
                    () -> Refusal.conflict("move", Wording.of("debrief.causes.why.nowhere"))));
  }

  /** Beneath another why, or the factor itself; never beneath itself. */
  public Outcome moveUnder(
      SeenPostMortem seen, long factorId, long id, int version, long parentId) {
    return write(
        seen,
        factorId,
        id,
        version,
        factor -> {
          Whys whys = factor.whys();
          if (parentId != Whys.TOP && whys.with(parentId).isEmpty()) {
            throw Refusal.invalid("parent", Wording.of("debrief.causes.why.parent"));
          }
          if (whys.within(id).contains(parentId)) {
            throw Refusal.invalid("parent", Wording.of("debrief.causes.why.cycle"));
          }
          return whys.under(whys.with(id).orElseThrow(), parentId);
        });
  }

  /** With all that is beneath it. */
  public Outcome delete(SeenPostMortem seen, long factorId, long id, int version) {
    return write(seen, factorId, id, version, factor -> factor.whys().without(id));
  }

  private Outcome write(
      SeenPostMortem seen, long factorId, long id, int version, Function<Factor, Whys> change) {
    FactorRights rights = writing.rightsOf(seen);
    return writing.locked(
        seen,
        () -> {
          Factor factor = among(writing.store().of(seen.postMortem().id()), factorId);
          Why why = factor.whys().with(id).orElseThrow(() -> Refusal.notFound("whyId"));
          FactorRights.require(rights.whyNotEdit(why));
          if (why.version() != version) {
            return new Outcome(factor, id, Optional.of(Wording.of("debrief.causes.why.stale")));
          }
          Factor next = factor.withWhys(bounded(change.apply(factor)));
          writing.store().save(next);
          return new Outcome(next, id, Optional.empty());
        });
  }

  private static Factor among(List<Factor> all, long id) {
    return all.stream()
        .filter(factor -> factor.id() == id)
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("id"));
  }

  static void refuseIfFull(List<Factor> all, int more) {
    int there = all.stream().mapToInt(factor -> factor.whys().all().size()).sum();
    if (there + more > FactorStore.MOST_WHYS) {
      throw Refusal.conflict(
          null, Wording.of("debrief.causes.why.full", Integer.toString(FactorStore.MOST_WHYS)));
    }
  }

  private static Whys bounded(Whys whys) {
    if (whys.depth() > Whys.DEEPEST) {
      throw Refusal.conflict(
          "parent", Wording.of("debrief.causes.why.deep", Integer.toString(Whys.DEEPEST)));
    }
    return whys;
  }

  /**
   * What became of a wish.
   *
   * @param factor with its whys as they are now
   * @param whyId of the why that was meant
   * @param conflict why nothing was written: somebody was faster
   */
  public record Outcome(Factor factor, long whyId, Optional<Wording> conflict) {
    /** Empty for one that was deleted. */
    public Optional<Why> why() {
      return factor.whys().with(whyId);
    }
  }
}
