package io.debrief.persistence.factor;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.factor.DueAcceptances;
import io.debrief.persistence.postmortem.FacilitatorKeys;
import io.debrief.persistence.postmortem.PostMortemRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.java.ao.Query;

/** Finds, by an index, accepted factors whose date has come, with who facilitates. */
@JiraComponent
public class AoDueAcceptances implements DueAcceptances {
  private static final String DUE = "factor.REVIEW_ON <= ? AND factor.DELETED_AT IS NULL";

  private final ActiveObjects activeObjects;

  public AoDueAcceptances(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public List<String> facilitatorsAfter(LocalDate today, String afterKey, int most) {
    return FacilitatorKeys.after(
        afterKey,
        most,
        after ->
            activeObjects.find(
                PostMortemRow.class,
                dueAfter(today, after).order("pm.FACILITATOR_KEY ASC").limit(most)));
  }

  /** Oracle takes an empty text for none, and compares nothing with it. */
  private static Query dueAfter(LocalDate today, String key) {
    long day = today.toEpochDay();
    return key.isEmpty()
        ? facilitated().where(DUE, day)
        : facilitated().where(DUE + " AND pm.FACILITATOR_KEY > ?", day, key);
  }

  @Override
  public Map<Long, Integer> dueOf(String facilitatorKey, LocalDate today, int most) {
    Map<Long, Integer> due = new TreeMap<>();
    for (PostMortemRow row :
        activeObjects.find(
            PostMortemRow.class,
            facilitated()
                .where(DUE + " AND pm.FACILITATOR_KEY = ?", today.toEpochDay(), facilitatorKey)
                .order("pm.ID ASC")
                .limit(most))) {
      due.merge((long) row.getID(), 1, Integer::sum);
    }
    return due;
  }

  /** POST_MORTEM numbers its rows with an int, as Active Objects does. */
  private static Query facilitated() {
    return Query.select()
        .alias(PostMortemRow.class, "pm")
        .alias(FactorRow.class, "factor")
        .join(FactorRow.class, "pm.ID = factor.POST_MORTEM_ID");
  }
}
