package io.debrief.core.followup;

import io.debrief.core.UseCase;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Says which changes show that a person did something for an action item. */
@UseCase
public class Human {
  /** What planning and linking move, often for many issues at once, and for none of them. */
  private static final Set<String> SAYS_NOTHING =
      Set.of("Rank", "Sprint", "Link", "RemoteIssueLink", "Key", "project");

  private final Automation automation;

  public Human(Automation automation) {
    this.automation = automation;
  }

  public boolean counts(ItemChange change) {
    return !SAYS_NOTHING.contains(change.field())
        && change.byKey().filter(key -> !automation.isOne(key)).isPresent();
  }

  /** When a person last did something; later than that instant only. */
  Optional<Instant> latest(Collection<ItemChange> changes, Instant after) {
    return changes.stream()
        .filter(change -> change.at().isAfter(after))
        .sorted(Comparator.comparing(ItemChange::at).reversed())
        .filter(this::counts)
        .map(ItemChange::at)
        .findFirst();
  }
}
