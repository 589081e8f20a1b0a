package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.AssessPostMortem;
import io.debrief.core.postmortem.Overview;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.web.timeline.TimelinePage;
import java.util.List;
import java.util.Optional;

/** Prepares the panel on a Post-mortem issue. */
@JiraComponent
public class PostMortemPanelPage {
  private final PostMortems postMortems;
  private final AssessPostMortem assessing;
  private final TimelinePage timeline;
  private final Translator translator;
  private final DetailsPage details;
  private final Warnings warnings;

  public PostMortemPanelPage(
      PostMortems postMortems,
      AssessPostMortem assessing,
      TimelinePage timeline,
      Translator translator,
      DetailsPage details) {
    this.postMortems = postMortems;
    this.assessing = assessing;
    this.timeline = timeline;
    this.translator = translator;
    this.details = details;
    warnings = new Warnings(translator);
  }

  /** Empty where we know nothing of the issue that the reader may see. */
  public Optional<Looked> look(long issueId) {
    return postMortems.ofIssue(issueId).map(seen -> new Looked(seen, assessing.assess(seen)));
  }

  /** A post-mortem and where it stands, loaded once for all that the panel shows. */
  public record Looked(SeenPostMortem seen, Overview overview) {}

  public PostMortemPanelView view(Looked looked) {
    SeenPostMortem seen = looked.seen();
    Overview overview = looked.overview();
    return new PostMortemPanelView(
        say(Wording.of("debrief.stage." + seen.stage().word())),
        warnings.words(overview),
        details.of(seen, overview.facilitator()),
        parts(overview),
        timeline.of(seen, overview));
  }

  private List<PartView> parts(Overview overview) {
    return overview.lacks().entrySet().stream()
        .map(
            part ->
                new PartView(
                    say(Wording.of("debrief.part." + part.getKey().word())),
                    part.getValue().stream().map(this::say).toList()))
        .toList();
  }

  private String say(Wording wording) {
    return translator.say(wording);
  }
}
