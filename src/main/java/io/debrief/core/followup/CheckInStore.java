package io.debrief.core.followup;

import java.util.Collection;
import java.util.List;

/**
 * Keeps check-ins. They stay when nobody promises the issue any more, and are there again when
 * somebody does; they go with the issue.
 */
public interface CheckInStore {
  /** The answer has its id. */
  CheckIn add(CheckIn checkIn);

  /** Latest first. */
  List<CheckIn> page(long issueId, int startAt, int atMost);

  int countOf(long issueId);

  /** Those with our ids, in one statement for each started thousand. */
  List<CheckIn> withIds(Collection<Long> ids);

  void forgetIssue(long issueId);
}
