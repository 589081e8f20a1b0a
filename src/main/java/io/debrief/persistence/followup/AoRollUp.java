package io.debrief.persistence.followup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.PromiseStore;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.RollUp;
import io.debrief.core.followup.State;
import io.debrief.persistence.action.PromiseRow;
import io.debrief.persistence.host.Streamed;
import io.debrief.persistence.postmortem.FacilitatorKeys;
import io.debrief.persistence.postmortem.PostMortemRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Reads and counts follow-ups by joining the tables. */
@JiraComponent
public class AoRollUp implements RollUp {
  private static final String MISSED = "follow_up.STATE = ? AND follow_up.DUE < ?";

  private final ActiveObjects activeObjects;

  public AoRollUp(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  /** An issue that is promised by two links comes twice. */
  @Override
  public Map<Long, FollowUp> of(long postMortemId) {
    Query promised =
        Query.select(FollowUpRows.COLUMNS)
            .alias(FollowUpRow.class, "follow_up")
            .alias(PromiseRow.class, "promise")
            .join(PromiseRow.class, "follow_up.ISSUE_ID = promise.ISSUE_ID")
            .where("promise.POST_MORTEM_ID = ?", postMortemId)
            .limit(PromiseStore.MOST);
    return Streamed.list(activeObjects, FollowUpRow.class, promised, FollowUpRows::followUp)
        .stream()
        .collect(Collectors.toMap(FollowUp::issueId, Function.identity(), (one, same) -> one));
  }

  @Override
  public Set<Long> openAmong(Collection<Long> postMortemIds) {
    return InList.each(
            postMortemIds,
            ids -> {
              List<Object> values = new ArrayList<>(ids.stream().map(Long::intValue).toList());
              values.add(State.OPEN.word());
              String open = InList.condition("pm.ID", ids.size()) + " AND follow_up.STATE = ?";
              return List.of(
                  activeObjects.find(
                      PostMortemRow.class, promising().where(open, values.toArray()).distinct()));
            })
        .stream()
        .map(row -> (long) row.getID())
        .collect(Collectors.toSet());
  }

  @Override
  public List<String> facilitatorsAfter(LocalDate today, String afterKey, int most) {
    return FacilitatorKeys.after(
        afterKey,
        most,
        after ->
            activeObjects.find(
                PostMortemRow.class,
                missedAfter(today, after).order("pm.FACILITATOR_KEY ASC").limit(most)));
  }

  /** Oracle takes an empty text for none, and compares nothing with it. */
  private static Query missedAfter(LocalDate today, String key) {
    long day = today.toEpochDay();
    return key.isEmpty()
        ? promising().where(MISSED, State.OPEN.word(), day)
        : promising().where(MISSED + " AND pm.FACILITATOR_KEY > ?", State.OPEN.word(), day, key);
  }

  @Override
  public Map<Long, List<Long>> missedOf(String facilitatorKey, LocalDate today, int most) {
    Map<Long, List<Long>> missed = new TreeMap<>();
    for (PromiseRow row :
        activeObjects.find(
            PromiseRow.class,
            Query.select()
                .alias(PromiseRow.class, "promise")
                .alias(PostMortemRow.class, "pm")
                .alias(FollowUpRow.class, "follow_up")
                .join(PostMortemRow.class, "promise.POST_MORTEM_ID = pm.ID")
                .join(FollowUpRow.class, "promise.ISSUE_ID = follow_up.ISSUE_ID")
                .where(
                    MISSED + " AND pm.FACILITATOR_KEY = ?",
                    State.OPEN.word(),
                    today.toEpochDay(),
                    facilitatorKey)
                .order("promise.ID ASC")
                .limit(most))) {
      missed
          .computeIfAbsent(row.getPostMortemId(), none -> new ArrayList<>())
          .add(row.getIssueId());
    }
    return missed;
  }

  private static Query promising() {
    return Query.select()
        .alias(PostMortemRow.class, "pm")
        .alias(PromiseRow.class, "promise")
        .alias(FollowUpRow.class, "follow_up")
        .join(PromiseRow.class, "pm.ID = promise.POST_MORTEM_ID")
        .join(FollowUpRow.class, "promise.ISSUE_ID = follow_up.ISSUE_ID");
  }
}
