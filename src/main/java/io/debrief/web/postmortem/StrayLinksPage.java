package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.StrayLink;
import io.debrief.core.postmortem.StrayLinks;
import java.util.List;
import java.util.Optional;

/** Prepares what both panels say of links that do not count. */
@JiraComponent
public class StrayLinksPage {
  private final StrayLinks strays;
  private final Translator translator;
  private final IssueLinks links;

  public StrayLinksPage(StrayLinks strays, Translator translator, IssueLinks links) {
    this.strays = strays;
    this.translator = translator;
    this.links = links;
  }

  public StrayLinksView ofIncident(HostIssue incident, IncidentPanelView shown) {
    Optional<String> own = Optional.ofNullable(shown.getPostMortem()).map(LinkedIssueView::getKey);
    return view(strays.ofIncident(incident, own), "debrief.stray.incident.");
  }

  public StrayLinksView ofPostMortem(HostIssue postMortem, Optional<PostMortemPanelView> shown) {
    List<String> incidents =
        shown.stream()
            .flatMap(panel -> panel.getDetails().getIncidents().stream())
            .map(LinkedIssueView::getKey)
            .toList();
    return view(strays.ofPostMortem(postMortem, incidents), "debrief.stray.post-mortem.");
  }

  private StrayLinksView view(List<StrayLink> found, String texts) {
    return new StrayLinksView(
        found.stream()
            .map(
                stray ->
                    new StrayLinkView(
                        links.to(stray.other()),
                        translator.say(Wording.of(texts + stray.reason().word()))))
            .toList());
  }
}
