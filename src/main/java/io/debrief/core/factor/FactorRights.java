package io.debrief.core.factor;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.Optional;

/**
 * What one person may do to the factors of one post-mortem, and why not.
 *
 * @param add may name factors and ask whys, and change one's own
 * @param editOthers may change what others wrote
 */
public record FactorRights(String personKey, boolean add, boolean editOthers) {
  public Optional<Wording> whyNotAdd() {
    return add ? Optional.empty() : Optional.of(Wording.of("debrief.causes.may-not-add"));
  }

  public Optional<Wording> whyNotEdit(Factor factor) {
    return whyNotEdit(factor.authorKey());
  }

  public Optional<Wording> whyNotEdit(Why why) {
    return whyNotEdit(why.authorKey());
  }

  private Optional<Wording> whyNotEdit(String authorKey) {
    return editOthers || (add && authorKey.equals(personKey))
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.causes.may-not-edit"));
  }

  static void require(Optional<Wording> whyNot) {
    if (whyNot.isPresent()) {
      throw Refusal.forbidden(whyNot.get());
    }
  }
}
