package io.debrief.persistence.followup;

import io.debrief.core.followup.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;

/** Joins what a query asks of follow-ups. */
final class Conditions {
  private final List<String> clauses = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  Conditions state(State state) {
    return and(FollowUpRow.STATE + " = ?", state.word());
  }

  Conditions before(LocalDate day) {
    return and(FollowUpRow.DUE + " < ?", day.toEpochDay());
  }

  Conditions owner(String key) {
    return and(FollowUpRow.OWNER_KEY + " = ?", key);
  }

  /** Oracle takes an empty text for none, and compares nothing with it. */
  Conditions ownerAfter(String key) {
    return key.isEmpty()
        ? and(FollowUpRow.OWNER_KEY + " IS NOT NULL")
        : and(FollowUpRow.OWNER_KEY + " > ?", key);
  }

  /** None lets all pass. */
  Conditions projects(Collection<Long> ids) {
    return ids.isEmpty()
        ? this
        : and(InList.condition(FollowUpRow.PROJECT_ID, ids.size()), ids.toArray());
  }

  private Conditions and(String clause, Object... given) {
    clauses.add(clause);
    values.addAll(List.of(given));
    return this;
  }

  Query of(Query query) {
    return clauses.isEmpty() ? query : query.where(clause(), values());
  }

  private String clause() {
    return String.join(" AND ", clauses);
  }

  private Object[] values() {
    return values.toArray();
  }
}
