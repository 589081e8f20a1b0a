package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which of the rules about following up make no sense in this Jira. */
@UseCase
public class FollowUpCheck {
  private final Choices choices;

  public FollowUpCheck(Choices choices) {
    this.choices = choices;
  }

  List<Refusal.Reason> complaints(FollowUpRules rules) {
    List<Refusal.Reason> found = new ArrayList<>();
    bounded(FollowUpBound.DUE_DAYS, rules.dueDays().values(), found);
    bounded(FollowUpBound.CADENCE_DAYS, rules.cadenceDays().values(), found);
    bounded(FollowUpBound.STALE_DAYS, List.of(rules.staleDays()), found);
    bounded(FollowUpBound.SLIPS, List.of(rules.slips()), found);
    bounded(FollowUpBound.WONT_DO_REVIEW_DAYS, List.of(rules.wontDoReviewDays()), found);
    Set<String> known = choices.resolutions().stream().map(Choice::id).collect(Collectors.toSet());
    rules.wontDoResolutions().stream()
        .filter(id -> !known.contains(id))
        .sorted()
        .map(id -> Wording.of("debrief.settings.no-resolution", id))
        .map(words -> new Refusal.Reason(Optional.of("wontDoResolutions"), words))
        .forEach(found::add);
    return found;
  }

  private static void bounded(
      FollowUpBound bound, Collection<Integer> numbers, List<Refusal.Reason> found) {
    if (!numbers.stream().allMatch(bound::holds)) {
      found.add(bound.reason());
    }
  }
}
