package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.Loaded;
import io.debrief.core.postmortem.PostMortem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Loads how what a post-mortem promises is followed up, once for everybody who looks at it. */
@UseCase
public class LoadedFollowUps {
  private final RollUp rollUp;

  public LoadedFollowUps(RollUp rollUp) {
    this.rollUp = rollUp;
  }

  public All of(PostMortem postMortem, Loaded loaded) {
    return loaded.once(All.class, () -> new All(rollUp.of(postMortem.id())));
  }

  /** The follow-ups of a post-mortem, by the id of the issue. */
  public record All(Map<Long, FollowUp> byIssue) {
    public long open() {
      return byIssue.values().stream().filter(FollowUp::isOpen).count();
    }

    public long missed(LocalDate today) {
      return byIssue.values().stream().filter(each -> each.isMissed(today)).count();
    }

    /** Those of the issues that are followed up. */
    public List<FollowUp> ofIssues(Collection<Long> issueIds) {
      return issueIds.stream().map(byIssue::get).filter(Objects::nonNull).toList();
    }
  }
}
