package io.debrief.persistence.factor;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.factor.Factor;
import io.debrief.core.factor.FactorStore;
import io.debrief.persistence.postmortem.PostMortemRow;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps factors in Active Objects. */
@JiraComponent
public class AoFactorStore implements FactorStore {
  private final ActiveObjects activeObjects;

  public AoFactorStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public List<Factor> of(long postMortemId) {
    return factors(postMortemId, " AND " + FactorRow.DELETED_AT + " IS NULL");
  }

  @Override
  public List<Factor> withDeleted(long postMortemId) {
    return factors(postMortemId, "");
  }

  @Override
  public Optional<Factor> factor(long postMortemId, long id) {
    return row(id).filter(row -> row.getPostMortemId() == postMortemId).map(FactorFields::read);
  }

  @Override
  public Factor add(Factor factor) {
    FactorRow row =
        activeObjects.create(
            FactorRow.class,
            Map.of(
                FactorRow.POST_MORTEM_ID, factor.postMortemId(),
                FactorRow.AUTHOR_KEY, factor.authorKey(),
                FactorRow.CATEGORY, factor.facts().category().word(),
                FactorRow.ORIGIN, factor.facts().origin().word(),
                FactorRow.VERSION, factor.version()));
    FactorFields.write(factor, row);
    row.save();
    note(factor.postMortemId());
    return FactorFields.read(row);
  }

  /** Whoever reads the post-mortem knows whether to look for factors. */
  private void note(long postMortemId) {
    PostMortemRow row = activeObjects.get(PostMortemRow.class, (int) postMortemId);
    if (row != null && !Boolean.TRUE.equals(row.getFactored())) {
      row.setFactored(true);
      row.save();
    }
  }

  @Override
  public void save(Factor factor) {
    FactorRow row = row(factor.id()).orElseThrow();
    FactorFields.write(factor, row);
    row.save();
  }

  @Override
  public void forget(Factor factor) {
    activeObjects.deleteWithSQL(FactorRow.class, "ID = ?", (int) factor.id());
  }

  @Override
  public void forgetPostMortem(long postMortemId) {
    activeObjects.deleteWithSQL(FactorRow.class, FactorRow.POST_MORTEM_ID + " = ?", postMortemId);
  }

  private List<Factor> factors(long postMortemId, String condition) {
    return Arrays.stream(
            activeObjects.find(
                FactorRow.class,
                Query.select()
                    .where(FactorRow.POST_MORTEM_ID + " = ?" + condition, postMortemId)
                    .order("ID ASC")
                    .limit(MOST + MOST_DELETED)))
        .map(FactorFields::read)
        .toList();
  }

  private Optional<FactorRow> row(long id) {
    return Arrays.stream(
            activeObjects.find(FactorRow.class, Query.select().where("ID = ?", (int) id).limit(1)))
        .findFirst();
  }
}
