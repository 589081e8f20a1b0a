package io.debrief.web.postmortem;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.postmortem.IssueProgress;
import io.debrief.core.postmortem.Overview;
import io.debrief.core.postmortem.PostMortemAccess;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import io.debrief.core.postmortem.Publication;
import io.debrief.core.postmortem.Stage;
import io.debrief.web.postmortem.PostMortemPanelPage.Looked;
import io.debrief.web.postmortem.ProgressView.Acts;
import io.debrief.web.timeline.ReaderTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Prepares how a post-mortem gets from its meeting to its publication. */
@JiraComponent
public class ProgressPage {
  private final PostMortemAccess access;
  private final ReaderTime time;
  private final Translator translator;

  public ProgressPage(PostMortemAccess access, ReaderTime time, Translator translator) {
    this.access = access;
    this.time = time;
    this.translator = translator;
  }

  public ProgressView of(Looked looked, IssueProgress inJira) {
    SeenPostMortem seen = looked.seen();
    Optional<Wording> whyNot = access.whyNotFacilitate(seen);
    boolean may = whyNot.isEmpty();
    boolean published = seen.postMortem().publication().isPresent();
    boolean publishable = may && seen.stage() == Stage.REVIEWING;
    return new ProgressView(
        new Acts(may && seen.stage() == Stage.PREPARING, publishable, may && published),
        published ? "" : say(whyNot),
        notes(seen, looked.overview()),
        publishable
            ? looked.overview().toPublish().stream().map(translator::say).toList()
            : List.of(),
        say(inJira.against(seen.stage())));
  }

  private List<String> notes(SeenPostMortem seen, Overview overview) {
    Optional<Wording> begun =
        overview.begunBy().map(by -> Wording.of("debrief.progress.begun", by.displayName()));
    Optional<Wording> published =
        seen.postMortem().publication().map(it -> published(it, overview.publishedBy()));
    return Stream.of(begun, published).flatMap(Optional::stream).map(translator::say).toList();
  }

  private Wording published(Publication publication, Optional<Person> by) {
    String when = time.of(publication.at());
    return by.map(who -> Wording.of("debrief.progress.published", when, who.displayName()))
        .orElseGet(() -> Wording.of("debrief.progress.published.then", when));
  }

  private String say(Optional<Wording> wording) {
    return wording.map(translator::say).orElse("");
  }
}
