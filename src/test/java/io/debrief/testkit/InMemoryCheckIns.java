package io.debrief.testkit;

import io.debrief.core.followup.CheckIn;
import io.debrief.core.followup.CheckInStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Check-ins in memory, with the rules of the real table. */
public final class InMemoryCheckIns implements CheckInStore {
  public final List<CheckIn> all = new ArrayList<>();

  @Override
  public CheckIn add(CheckIn checkIn) {
    CheckIn added =
        new CheckIn(
            all.size() + 1,
            checkIn.issueId(),
            checkIn.personKey(),
            checkIn.at(),
            checkIn.verdict(),
            checkIn.note(),
            checkIn.evidence(),
            checkIn.nextDue(),
            checkIn.reason());
    all.add(added);
    return added;
  }

  @Override
  public List<CheckIn> page(long issueId, int startAt, int atMost) {
    return all.stream()
        .filter(it -> it.issueId() == issueId)
        .sorted(Comparator.comparing(CheckIn::id).reversed())
        .skip(startAt)
        .limit(atMost)
        .toList();
  }

  @Override
  public int countOf(long issueId) {
    return page(issueId, 0, Integer.MAX_VALUE).size();
  }

  @Override
  public List<CheckIn> withIds(Collection<Long> ids) {
    return all.stream().filter(it -> ids.contains(it.id())).toList();
  }

  @Override
  public void forgetIssue(long issueId) {
    all.removeIf(it -> it.issueId() == issueId);
  }
}
