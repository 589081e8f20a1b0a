package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.Wording;
import org.junit.Test;

public class IssueProgressTest {
  @Test
  public void whatIsDoneInJiraWaitsForThePublicationAndTheFollowUps() {
    assertEquals("debrief.progress.notice.unpublished", told(IssueProgress.DONE, Stage.PREPARING));
    assertEquals("debrief.progress.notice.unpublished", told(IssueProgress.DONE, Stage.REVIEWING));
    assertEquals("debrief.progress.notice.open", told(IssueProgress.DONE, Stage.FOLLOWING_UP));
    assertEquals("", told(IssueProgress.DONE, Stage.CLOSED));
  }

  @Test
  public void whatIsOpenInJiraAgreesUntilAllIsFollowedUp() {
    assertEquals("", told(IssueProgress.OPEN, Stage.PREPARING));
    assertEquals("", told(IssueProgress.OPEN, Stage.REVIEWING));
    assertEquals("", told(IssueProgress.OPEN, Stage.FOLLOWING_UP));
    assertEquals("debrief.progress.notice.closed", told(IssueProgress.OPEN, Stage.CLOSED));
  }

  @Test
  public void nothingIsSaidOfAStatusThatWeDoNotKnow() {
    for (Stage stage : Stage.values()) {
      assertEquals("", told(IssueProgress.UNKNOWN, stage));
    }
  }

  private static String told(IssueProgress progress, Stage stage) {
    return progress.against(stage).flatMap(Wording::key).orElse("");
  }
}
