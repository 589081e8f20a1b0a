package io.debrief.web.setup;

import io.debrief.core.incident.Severity;
import io.debrief.core.setup.FollowUpBound;
import io.debrief.core.setup.FollowUpRules;
import java.util.EnumMap;
import java.util.Map;

/** Reads the rules about following up; a severity that is left out keeps its days. */
final class FollowUpReading {
  private FollowUpReading() {}

  static FollowUpRules read(SettingsValues values, FollowUpRules now) {
    return new FollowUpRules(
        days(values, FollowUpBound.DUE_DAYS, now.dueDays()),
        days(values, FollowUpBound.CADENCE_DAYS, now.cadenceDays()),
        number(values, FollowUpBound.STALE_DAYS, now.staleDays()),
        number(values, FollowUpBound.SLIPS, now.slips()),
        values.set("wontDoResolutions", now.wontDoResolutions(), id -> id),
        number(values, FollowUpBound.WONT_DO_REVIEW_DAYS, now.wontDoReviewDays()));
  }

  private static Map<Severity, Integer> days(
      SettingsValues values, FollowUpBound bound, Map<Severity, Integer> now) {
    Map<Severity, Integer> days = new EnumMap<>(now);
    days.putAll(
        values.numbers(
            bound.field(), text -> Severity.ofNumber(Integer.parseInt(text)), bound.words()));
    return days;
  }

  private static int number(SettingsValues values, FollowUpBound bound, int now) {
    return values.number(bound.field(), bound.words()).orElse(now);
  }
}
