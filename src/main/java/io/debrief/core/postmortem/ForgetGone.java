package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Issues;
import io.debrief.core.sweep.SweepStep;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Forgets issues whose deletion nobody told: with a project its issues go without a word. */
@UseCase
public class ForgetGone implements SweepStep {
  static final int PAGE = 200;

  private final PostMortemStore store;
  private final Issues issues;
  private final ForgetIssue forgetting;

  public ForgetGone(PostMortemStore store, Issues issues, ForgetIssue forgetting) {
    this.store = store;
    this.issues = issues;
    this.forgetting = forgetting;
  }

  @Override
  public String name() {
    return "forget post-mortems and incidents that were deleted";
  }

  @Override
  public Work run() {
    Work done = Work.NONE;
    List<PostMortem> page = store.page(0, PAGE);
    while (!page.isEmpty()) {
      done = done.and(new Work(page.size(), forgetGone(page)));
      page = store.page(page.get(page.size() - 1).id(), PAGE);
    }
    return done;
  }

  private int forgetGone(List<PostMortem> page) {
    Set<Long> ids = new HashSet<>();
    for (PostMortem postMortem : page) {
      ids.add(postMortem.issueId());
      ids.addAll(postMortem.incidentIds());
    }
    Set<Long> existing = issues.existing(ids);
    int gone = 0;
    for (PostMortem postMortem : page) {
      if (!existing.contains(postMortem.issueId())) {
        forgetting.postMortem(postMortem.issueId());
        gone++;
      } else {
        for (long incident : postMortem.incidentIds()) {
          if (!existing.contains(incident)) {
            forgetting.incident(incident);
            gone++;
          }
        }
      }
    }
    return gone;
  }
}
