package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.postmortem.FinishCreation.Outcome;
import java.util.List;

/** Takes the issue that a person made in the host's own form for the place that waits for it. */
@UseCase
public class AdoptMade {
  private final PostMortemStore store;
  private final FinishCreation finishing;

  public AdoptMade(PostMortemStore store, FinishCreation finishing) {
    this.store = store;
    this.finishing = finishing;
  }

  /**
   * @param issue of the type Post-mortem, just made by others than us
   */
  public void appeared(HostIssue issue, String reporterKey) {
    List<Unfinished> equal =
        store.unfinishedOf(issue.projectId(), reporterKey).stream()
            .filter(each -> each.place().issueTypeId().equals(issue.typeId()))
            .filter(each -> each.place().summary().equals(issue.summary()))
            .toList();
    // Where a maker is at work on an equal one, the issue is theirs; the sweep sees to the rest.
    if (equal.stream().allMatch(Unfinished::waits)) {
      Outcome outcome = Outcome.LEFT;
      for (Unfinished each : equal) {
        if (outcome != Outcome.MADE) {
          outcome = finishing.finish(each, List.of(issue));
        }
      }
    }
  }
}
