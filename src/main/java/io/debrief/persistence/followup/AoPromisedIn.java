package io.debrief.persistence.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.PromisedIn;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.persistence.action.PromiseRow;
import io.debrief.persistence.postmortem.AoPostMortemStore;
import io.debrief.persistence.postmortem.PostMortemRow;
import java.util.List;
import net.java.ao.Query;

/** Finds the post-mortems that promise an issue by joining the two tables. */
@JiraComponent
public class AoPromisedIn implements PromisedIn {
  private final AoPostMortemStore postMortems;

  public AoPromisedIn(AoPostMortemStore postMortems) {
    this.postMortems = postMortems;
  }

  @Override
  public List<PostMortem> of(long issueId, int atMost) {
    return postMortems.joined(
        Query.select()
            .alias(PostMortemRow.class, "pm")
            .alias(PromiseRow.class, "promise")
            .join(PromiseRow.class, "pm.ID = promise.POST_MORTEM_ID")
            .where("promise.ISSUE_ID = ? AND pm.ISSUE_ID IS NOT NULL", issueId)
            .order("promise.ID ASC")
            .limit(atMost));
  }
}
