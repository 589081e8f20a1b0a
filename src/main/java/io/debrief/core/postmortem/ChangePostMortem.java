package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Permissions;
import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Changes what a post-mortem is called, who leads it, when it meets and who takes part. */
@UseCase
public class ChangePostMortem {
  private final Permissions permissions;
  private final ChoosePeople people;
  private final ChooseDetails details;
  private final PostMortemIssues issues;
  private final KeepChange keeping;

  public ChangePostMortem(
      Permissions permissions,
      ChoosePeople people,
      ChooseDetails details,
      PostMortemIssues issues,
      KeepChange keeping) {
    this.permissions = permissions;
    this.people = people;
    this.details = details;
    this.issues = issues;
    this.keeping = keeping;
  }

  /** The facilitator, and whoever may edit issues in the project. */
  public boolean mayChange(SeenPostMortem seen) {
    return seen.reader().key().equals(seen.postMortem().facilitatorKey())
        || permissions.may(seen.reader(), Permission.EDIT_ISSUES, seen.issue().projectId());
  }

  /**
   * What is not given stays. The title is the issue's summary: the host decides who may write it.
   * Participants are everybody but the facilitator, unless one of them is to be it from now on.
   */
  public KeepChange.Outcome change(SeenPostMortem seen, Wish wish) {
    refuseUnlessMayChange(seen);
    Optional<String> newTitle =
        wish.title()
            .map(given -> details.title(Optional.of(given), seen.issue()))
            .filter(given -> !given.equals(seen.issue().summary()));
    Optional<String> given = wish.facilitator().map(name -> people.facilitator(name).key());
    Optional<List<Participant>> participants = wish.participants().map(people::participants);
    PostMortem before = seen.postMortem();
    Optional<Instant> meetingAt =
        wish.meetingAt().equals(before.meetingAt())
            ? wish.meetingAt()
            : details.meetingAt(wish.meetingAt(), seen.incidents());
    PostMortem changed =
        before
            .led(
                facilitator(given, participants.orElse(List.of())).orElse(before.facilitatorKey()),
                meetingAt.or(before::meetingAt))
            .at(wish.version());
    return keeping.changed(
        changed,
        participants,
        () -> newTitle.ifPresent(name -> issues.rename(before.issueId(), name)));
  }

  public KeepChange.Outcome participants(
      SeenPostMortem seen, List<ChoosePeople.Named> named, int version) {
    return change(
        seen,
        new Wish(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(named), version));
  }

  private static Optional<String> facilitator(
      Optional<String> given, List<Participant> participants) {
    Set<String> facilitators = new LinkedHashSet<>();
    given.ifPresent(facilitators::add);
    participants.stream()
        .filter(each -> each.role() == Role.FACILITATOR)
        .map(Participant::userKey)
        .forEach(facilitators::add);
    if (facilitators.size() > 1) {
      throw Refusal.invalid("participants", Wording.of("debrief.participants.one-facilitator"));
    }
    return facilitators.stream().findFirst();
  }

  private void refuseUnlessMayChange(SeenPostMortem seen) {
    if (!mayChange(seen)) {
      throw Refusal.forbidden(Wording.of("debrief.change.may-not", seen.issue().projectKey()));
    }
  }

  /** What to change, and the version that the person saw. */
  public record Wish(
      Optional<String> title,
      Optional<String> facilitator,
      Optional<Instant> meetingAt,
      Optional<List<ChoosePeople.Named>> participants,
      int version) {}
}
