package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Optional;

/**
 * Makes a promised issue in steps that can be cut off anywhere: place, issue, link, promise. A
 * repeat finds the place and goes on with the issue that was made for it.
 */
@UseCase
public class MakeActionItem {
  private final ActionPlaceStore places;
  private final MakingIssues making;
  private final PromiseLinks links;
  private final KeepPromise keeping;
  private final WorkOnPromises working;

  public MakeActionItem(
      ActionPlaceStore places,
      MakingIssues making,
      PromiseLinks links,
      KeepPromise keeping,
      WorkOnPromises working) {
    this.places = places;
    this.making = making;
    this.links = links;
    this.keeping = keeping;
    this.working = working;
  }

  /**
   * Makes and promises it, and tells.
   *
   * @return the id of the issue
   */
  long underLock(long postMortemIssueId, ActionPlace wanted, ActionDraft draft) {
    Made made = working.on(wanted.postMortemId(), () -> make(postMortemIssueId, wanted, draft));
    tell(made);
    return made.issueId();
  }

  /**
   * As {@link #underLock}, from a place that was left; it is free again where nothing was made for
   * it.
   *
   * @return empty where nothing was made, or somebody finished it meanwhile
   */
  Optional<Long> finished(long postMortemIssueId, ActionPlace place) {
    Optional<Made> made =
        working.on(
            place.postMortemId(),
            () ->
                places
                    .ofRequest(place.request())
                    .filter(left -> !left.done())
                    .flatMap(left -> finish(postMortemIssueId, left)));
    made.ifPresent(this::tell);
    return made.map(Made::issueId);
  }

  private void tell(Made made) {
    if (made.isNew()) {
      working.tell(List.of(made.issueId()));
    }
  }

  /** Whether the host would make it. */
  void check(ActionDraft draft) {
    making.check(draft);
  }

  private Made make(long postMortemIssueId, ActionPlace wanted, ActionDraft draft) {
    Optional<ActionPlace> there = places.ofRequest(wanted.request());
    if (there.isPresent()) {
      refuseUnlessSame(there.get(), wanted);
      if (there.get().done()) {
        return new Made(there.get().issueId().orElseThrow(), false);
      }
    }
    ActionPlace place = there.orElseGet(() -> working.inOne(() -> places.take(wanted)));
    long issueId = there.flatMap(this::made).orElseGet(() -> create(place, draft));
    return promise(postMortemIssueId, place, issueId);
  }

  private Optional<Made> finish(long postMortemIssueId, ActionPlace place) {
    Optional<Made> made = made(place).map(issueId -> promise(postMortemIssueId, place, issueId));
    if (made.isEmpty()) {
      working.inOneTransaction(() -> places.release(place));
    }
    return made;
  }

  private Made promise(long postMortemIssueId, ActionPlace place, long issueId) {
    if (!place.issueId().equals(Optional.of(issueId))) {
      working.inOneTransaction(() -> places.note(place, issueId, false));
    }
    PromiseLinks.PromiseLink link = links.link(postMortemIssueId, issueId);
    boolean isNew =
        keeping
            .keep(place.postMortemId(), link, place.reporterKey(), place.strength(), false)
            .isNew();
    working.inOneTransaction(() -> places.note(place, issueId, true));
    return new Made(issueId, isNew);
  }

  /** What became of it, and whether the promise is new. */
  private record Made(long issueId, boolean isNew) {}

  /** A repeat asks for the same: whoever asks for something else needs another request id. */
  private static void refuseUnlessSame(ActionPlace there, ActionPlace wanted) {
    if (!there.summary().equals(wanted.summary())
        || there.projectId() != wanted.projectId()
        || !there.reporterKey().equals(wanted.reporterKey())) {
      throw Refusal.conflict("requestId", Wording.of("debrief.actions.request-id.used"));
    }
  }

  /** The issue that was made before its maker was cut off: nobody else is at work on the place. */
  private Optional<Long> made(ActionPlace place) {
    return place
        .issueId()
        .or(
            () ->
                making.madeSince(place).stream()
                    .map(HostIssue::id)
                    .filter(id -> !places.isTaken(id))
                    .findFirst());
  }

  private long create(ActionPlace place, ActionDraft draft) {
    try {
      return making.create(draft).id();
    } catch (Refusal refusal) {
      // Nothing was made. Any other failure leaves the place: we cannot know.
      working.inOneTransaction(() -> places.release(place));
      throw refusal;
    }
  }
}
