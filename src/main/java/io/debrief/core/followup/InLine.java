package io.debrief.core.followup;

import io.debrief.core.action.ActionItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings a follow-up in line with its issue. The same issue gives the same follow-up, however often
 * it is asked and whatever events were missed.
 *
 * @param wontDo ids of the resolutions that mean that something is not going to be done
 * @param looksAgain when to look at what was opened again
 * @param opensAgain when what is not going to be done is looked at again
 */
record InLine(
    Human human,
    Set<String> wontDo,
    Function<Instant, LocalDate> looksAgain,
    Function<Instant, LocalDate> opensAgain) {

  /** What the issue says of itself, without its history. */
  static FollowUp facts(FollowUp kept, ActionItem issue) {
    Item now =
        kept.item()
            .inProject(issue.issue().projectId())
            .ownedBy(issue.owner().map(owner -> owner.key()))
            .dueOn(issue.due());
    return kept.withItem(now);
  }

  /** Whether the history has to be asked: the issue was resolved or reopened, perhaps. */
  static boolean isOpenToDoubt(FollowUp kept, ActionItem issue) {
    return kept.isOpen() == issue.isResolved();
  }

  FollowUp of(FollowUp kept, ActionItem issue, List<ItemChange> history) {
    FollowUp now = facts(kept, issue);
    Optional<Instant> touched = human.latest(history, now.lastHumanChange());
    FollowUp followUp = touched.map(at -> now.withItem(now.item().touchedAt(at))).orElse(now);
    Optional<ItemChange> said = lastSaidOfResolution(history);
    if (issue.isResolved() && followUp.isOpen() && isNews(said, followUp.datedAt())) {
      return closed(followUp, issue, said);
    }
    if (!issue.isResolved() && !followUp.isOpen()) {
      return said.filter(change -> change.to().isEmpty())
          .map(ItemChange::at)
          .filter(at -> at.isAfter(followUp.closedAt().orElseThrow()))
          .map(at -> followUp.opened(looksAgain.apply(at), at))
          .orElse(followUp);
    }
    return followUp;
  }

  /** What people decided here since then goes on, though the issue is still resolved. */
  private static boolean isNews(Optional<ItemChange> said, Optional<Instant> datedAt) {
    return datedAt.isEmpty() || said.filter(it -> it.at().isAfter(datedAt.get())).isPresent();
  }

  private FollowUp closed(FollowUp followUp, ActionItem issue, Optional<ItemChange> said) {
    Instant at = said.map(ItemChange::at).orElse(followUp.lastHumanChange());
    if (issue.resolutionId().filter(wontDo::contains).isEmpty()) {
      return followUp.done(at);
    }
    String reason = said.flatMap(ItemChange::to).orElse(issue.statusName());
    return followUp.wontDo(reason, opensAgain.apply(at), at);
  }

  private static Optional<ItemChange> lastSaidOfResolution(List<ItemChange> history) {
    return history.stream()
        .filter(change -> change.field().equals(ItemChange.RESOLUTION))
        .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other);
  }
}
