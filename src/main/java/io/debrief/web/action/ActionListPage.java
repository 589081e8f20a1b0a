package io.debrief.web.action;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.action.ActionItemAccess;
import io.debrief.core.action.ListActionItems;
import io.debrief.core.action.ListActionItems.Listed;
import io.debrief.core.action.LoadedPromises;
import io.debrief.core.action.LoadedPromises.All;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.Overview;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;

/** Prepares what a post-mortem promises for its panel: what needs somebody soonest. */
@JiraComponent
public class ActionListPage {
  private final LoadedPromises loading;
  private final ListActionItems listing;
  private final ActionItemAccess access;
  private final ActionLines lines;
  private final Translator translator;

  public ActionListPage(
      LoadedPromises loading,
      ListActionItems listing,
      ActionItemAccess access,
      ActionLines lines,
      Translator translator) {
    this.loading = loading;
    this.listing = listing;
    this.access = access;
    this.lines = lines;
    this.translator = translator;
  }

  public ActionListView of(SeenPostMortem seen, Overview overview) {
    All all = loading.of(seen.postMortem(), overview.loaded());
    Listed listed = listing.soonest(seen, overview.loaded(), all.promises());
    return new ActionListView(
        lines.of(seen, overview.loaded(), listed.promised()),
        counted(listed.notVisible()),
        Math.max(0, listed.total() - ListActionItems.SOONEST),
        all.noneNeeded()
            .map(said -> new ActionListView.Reason(said.reason(), said.version()))
            .orElseGet(() -> new ActionListView.Reason("", 0)),
        access.whyNotPromise(seen).map(this::say).orElse(""));
  }

  private String counted(int count) {
    return switch (count) {
      case 0 -> "";
      case 1 -> say(Wording.of("debrief.actions.not-visible.one"));
      default -> say(Wording.of("debrief.actions.not-visible.many", Integer.toString(count)));
    };
  }

  private String say(Wording wording) {
    return translator.say(wording);
  }
}
