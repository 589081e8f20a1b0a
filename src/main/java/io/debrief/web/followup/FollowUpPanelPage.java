package io.debrief.web.followup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.FollowUpTime;
import io.debrief.core.followup.FollowUps;
import io.debrief.core.followup.SeenFollowUp;
import io.debrief.core.followup.TellPromises;
import io.debrief.core.host.Wording;
import io.debrief.web.followup.FollowUpPanelView.Clock;
import io.debrief.web.followup.FollowUpPanelView.Standing;
import java.util.Optional;

/** Prepares the Follow-up panel on an action item. */
@JiraComponent
public class FollowUpPanelPage {
  private final FollowUps followUps;
  private final TellPromises promises;
  private final FollowUpTime time;
  private final FlagWords flags;
  private final PanelWords words;

  public FollowUpPanelPage(
      FollowUps followUps,
      TellPromises promises,
      FollowUpTime time,
      FlagWords flags,
      PanelWords words) {
    this.followUps = followUps;
    this.promises = promises;
    this.time = time;
    this.flags = flags;
    this.words = words;
  }

  /** Empty where the reader does not see the issue. */
  public Optional<FollowUpPanelView> of(FollowUp followUp) {
    return followUps.seen(followUp).map(this::view);
  }

  private FollowUpPanelView view(SeenFollowUp seen) {
    FollowUp followUp = seen.followUp();
    return new FollowUpPanelView(
        seen.item().issue().key(),
        followUp.version(),
        new Standing(
            followUp.state().word(),
            words.say(Wording.of("debrief.follow-up.state." + followUp.state().word())),
            words.day(followUp.due()),
            followUp.closedAt().map(at -> words.day(time.dayOf(at))).orElse(""),
            followUp.reason().orElse("")),
        time.raised(seen).stream().map(flags::of).toList(),
        words.promised(promises.of(followUp)),
        words.whyNot(seen),
        new Clock(time.today().toString(), words.zone()));
  }
}
