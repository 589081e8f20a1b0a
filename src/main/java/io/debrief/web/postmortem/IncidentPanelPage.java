package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Offer;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.postmortem.PostMortems.SeenStanding;
import io.debrief.web.timeline.ReaderTime;
import java.util.Optional;

/** Prepares the panel on an incident. */
@JiraComponent
public class IncidentPanelPage {
  private final PostMortems postMortems;
  private final Offer offer;
  private final Translator translator;
  private final ReaderTime time;
  private final IssueLinks links;

  public IncidentPanelPage(
      PostMortems postMortems,
      Offer offer,
      Translator translator,
      ReaderTime time,
      IssueLinks links) {
    this.postMortems = postMortems;
    this.offer = offer;
    this.translator = translator;
    this.time = time;
    this.links = links;
  }

  public IncidentPanelView of(HostIssue incident) {
    SeenStanding standing = postMortems.standingOf(incident.id());
    Optional<SeenPostMortem> seen = standing.made();
    boolean creatable = !standing.taken() && offer.standsFor(incident);
    return new IncidentPanelView(
        incident.key(),
        seen.map(SeenPostMortem::issue).map(links::to).orElse(null),
        seen.map(SeenPostMortem::stage)
            .map(stage -> translator.say(Wording.of("debrief.stage." + stage.word())))
            .orElse(""),
        seen.flatMap(found -> found.postMortem().meetingAt()).map(time::of).orElse(""),
        creatable ? offer.suggestedTitle(incident) : "",
        time.zoneName(),
        creatable,
        standing.beingMade());
  }
}
