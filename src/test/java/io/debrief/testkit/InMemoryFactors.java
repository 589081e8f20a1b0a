package io.debrief.testkit;

import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Factors without a database. */
public final class InMemoryFactors implements FactorStore {
  public final List<Factor> all = new ArrayList<>();

  private long lastId;

  @Override
  public List<Factor> of(long postMortemId) {
    return withDeleted(postMortemId).stream().filter(each -> !each.isDeleted()).toList();
  }

  @Override
  public List<Factor> withDeleted(long postMortemId) {
    return all.stream().filter(each -> each.postMortemId() == postMortemId).toList();
  }

  @Override
  public Optional<Factor> factor(long postMortemId, long id) {
    return withDeleted(postMortemId).stream().filter(each -> each.id() == id).findFirst();
  }

  @Override
  public Factor add(Factor factor) {
    Factor added =
        new Factor(
            ++lastId,
            factor.postMortemId(),
            factor.facts(),
            factor.acceptance(),
            factor.whys(),
            factor.authorKey(),
            factor.editorKey(),
            factor.deletedAt(),
            factor.version());
    all.add(added);
    return added;
  }

  @Override
  public void save(Factor factor) {
    all.replaceAll(old -> old.id() == factor.id() ? factor : old);
  }

  @Override
  public void forget(Factor factor) {
    all.removeIf(each -> each.id() == factor.id());
  }

  @Override
  public void forgetPostMortem(long postMortemId) {
    all.removeIf(each -> each.postMortemId() == postMortemId);
  }
}
