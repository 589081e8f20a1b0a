package io.debrief.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps follow-ups. Who reads before a write does both inside {@link FollowUpLock}. */
public interface FollowUpStore {
  Optional<FollowUp> ofIssue(long issueId);

  /** Those that there are, in one statement for each started thousand. */
  List<FollowUp> ofIssues(Collection<Long> issueIds);

  /** The answer has its id. Fails where the issue has one. */
  FollowUp add(FollowUp followUp);

  /** Writes all of it, under the version that it has. */
  void save(FollowUp followUp);

  void forgetIssue(long issueId);

  /** Those whose time to be looked at has come, by {@link FollowUp#lookAt} and id. */
  List<FollowUp> dueToLook(Instant until, Instant afterLookAt, long afterId, int atMost);

  /** The next by our id. */
  List<FollowUp> page(long afterId, int atMost);

  /**
   * Issue ids of those that are open, in one statement by index.
   *
   * @param projectIds none for all projects
   */
  List<Long> openIn(Collection<Long> projectIds, int atMost);

  /**
   * Issue ids of those that are open with a date before today, in one statement by index.
   *
   * @param projectIds none for all projects
   */
  List<Long> missedIn(Collection<Long> projectIds, LocalDate today, int atMost);

  /** The earliest date first. */
  List<FollowUp> list(Wanted wanted, int atMost);

  /** Ids of the projects in which something is followed up: one statement by index for each. */
  Set<Long> projects();

  /**
   * User keys of the owners of open ones with an earlier date, in an order of its own, after that
   * key; nobody twice.
   */
  List<String> ownersAfter(LocalDate before, String afterKey, int most);

  /**
   * Which follow-ups are asked for; what is empty lets everything pass.
   *
   * @param before those with an earlier date only
   */
  record Wanted(
      Optional<State> state,
      Optional<LocalDate> before,
      Optional<Long> projectId,
      Optional<String> ownerKey) {}
}
