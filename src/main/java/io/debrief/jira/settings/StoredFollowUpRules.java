package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ActionSettings;
import io.debrief.core.followup.FollowUpSettings;
import io.debrief.core.incident.Severity;
import io.debrief.core.setup.FollowUpRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How action items are followed up, as Jira stores it for us. */
@JiraComponent
public class StoredFollowUpRules implements ActionSettings, FollowUpSettings {
  private static final String DUE_DAYS = "follow-up.due-days";
  private static final String CADENCE_DAYS = "follow-up.cadence-days";
  private static final String STALE_DAYS = "follow-up.stale-days";
  private static final String SLIPS = "follow-up.slips";
  private static final String WONT_DO = "follow-up.wont-do-resolutions";
  private static final String WONT_DO_REVIEW = "follow-up.wont-do-review-days";

  private static final int USUAL_CADENCE = 14;
  private static final int USUAL_STALE_DAYS = 14;
  private static final int USUAL_SLIPS = 3;
  private static final int USUAL_WONT_DO_REVIEW = 90;

  private final StoredValues values;

  public StoredFollowUpRules(StoredValues values) {
    this.values = values;
  }

  /** As administrators changed them, and as usual for the rest. */
  public FollowUpRules rules() {
    return new FollowUpRules(
        days(DUE_DAYS, StoredFollowUpRules::usualDueDays),
        days(CADENCE_DAYS, severity -> USUAL_CADENCE),
        staleDays(),
        slips(),
        wontDoResolutions(),
        wontDoReviewDays());
  }

  private static int usualDueDays(Severity severity) {
    return switch (severity) {
      case SEV_1 -> 15;
      case SEV_2 -> 30;
      case SEV_3, SEV_4, SEV_5 -> 56;
    };
  }

  @Override
  public int dueDays(Optional<Severity> gravest) {
    return days(DUE_DAYS, StoredFollowUpRules::usualDueDays).get(gravest.orElse(Severity.SEV_5));
  }

  @Override
  public int cadenceDays(Optional<Severity> gravest) {
    return days(CADENCE_DAYS, severity -> USUAL_CADENCE).get(gravest.orElse(Severity.SEV_5));
  }

  @Override
  public int staleDays() {
    return number(STALE_DAYS, USUAL_STALE_DAYS);
  }

  @Override
  public int slips() {
    return number(SLIPS, USUAL_SLIPS);
  }

  @Override
  public Set<String> wontDoResolutions() {
    return Set.copyOf(values.texts(WONT_DO));
  }

  @Override
  public int wontDoReviewDays() {
    return number(WONT_DO_REVIEW, USUAL_WONT_DO_REVIEW);
  }

  private int number(String key, int usual) {
    return values.text(key).map(Integer::valueOf).orElse(usual);
  }

  void write(FollowUpRules rules) {
    values.put(DUE_DAYS, texts(rules.dueDays()));
    values.put(CADENCE_DAYS, texts(rules.cadenceDays()));
    values.put(STALE_DAYS, Integer.toString(rules.staleDays()));
    values.put(SLIPS, Integer.toString(rules.slips()));
    values.put(WONT_DO, rules.wontDoResolutions().stream().sorted().toList());
    values.put(WONT_DO_REVIEW, Integer.toString(rules.wontDoReviewDays()));
  }

  /** For every severity. */
  private Map<Severity, Integer> days(String key, ToIntFunction<Severity> usual) {
    Map<Severity, Integer> days = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      days.put(severity, usual.applyAsInt(severity));
    }
    values
        .map(key)
        .forEach(
            (number, text) ->
                days.put(Severity.ofNumber(Integer.parseInt(number)), Integer.valueOf(text)));
    return days;
  }

  private static Map<String, String> texts(Map<Severity, Integer> days) {
    Map<String, String> texts = new TreeMap<>();
    days.forEach(
        (severity, number) ->
            texts.put(Integer.toString(severity.number()), Integer.toString(number)));
    return texts;
  }
}
