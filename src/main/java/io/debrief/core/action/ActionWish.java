package io.debrief.core.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants a post-mortem to promise: a new issue, or the one that has the key.
 *
 * @param issueKey of an issue that there is; then nothing but the strength counts
 * @param issueType by id or name
 * @param owner by user name
 * @param due empty for the usual date
 * @param undated there shall be no date, not even the usual one
 * @param factorIds of the factors that it answers
 */
public record ActionWish(
    Optional<String> issueKey,
    Optional<String> summary,
    Optional<String> projectKey,
    Optional<String> issueType,
    Optional<String> owner,
    Optional<LocalDate> due,
    boolean undated,
    Optional<Strength> strength,
    List<Long> factorIds) {
  /** One that names no factor. */
  public ActionWish(
      Optional<String> issueKey,
      Optional<String> summary,
      Optional<String> projectKey,
      Optional<String> issueType,
      Optional<String> owner,
      Optional<LocalDate> due,
      boolean undated,
      Optional<Strength> strength) {
    this(issueKey, summary, projectKey, issueType, owner, due, undated, strength, List.of());
  }

  public static ActionWish adopting(String issueKey, Optional<Strength> strength) {
    return new ActionWish(
        Optional.of(issueKey),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        strength);
  }
}
