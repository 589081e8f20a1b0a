package io.debrief.core.followup;

import io.debrief.core.UseCase;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads how issues are followed up, many at once, each with the latest look at it. */
@UseCase
public class FollowedItems {
  private final FollowUpStore followUps;
  private final CheckInStore checkIns;

  public FollowedItems(FollowUpStore followUps, CheckInStore checkIns) {
    this.followUps = followUps;
    this.checkIns = checkIns;
  }

  /** By the id of the issue, those that are followed up: two statements, however many. */
  public Map<Long, Followed> of(Collection<Long> issueIds) {
    if (issueIds.isEmpty()) {
      return Map.of();
    }
    return of(followUps.ofIssues(issueIds));
  }

  /** Of follow-ups that were loaded before: one statement. */
  public Map<Long, Followed> of(List<FollowUp> kept) {
    Map<Long, CheckIn> looks = looks(kept);
    Map<Long, Followed> found = new HashMap<>();
    for (FollowUp followUp : kept) {
      found.put(followUp.issueId(), new Followed(followUp, followUp.lastCheckIn().map(looks::get)));
    }
    return found;
  }

  private Map<Long, CheckIn> looks(List<FollowUp> kept) {
    List<Long> ids = kept.stream().flatMap(each -> each.lastCheckIn().stream()).toList();
    return ids.isEmpty()
        ? Map.of()
        : checkIns.withIds(ids).stream()
            .collect(Collectors.toMap(CheckIn::id, Function.identity()));
  }

  /** A follow-up, and the latest look at its issue. */
  public record Followed(FollowUp followUp, Optional<CheckIn> lastCheckIn) {}
}
