package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.mail.Mailer;
import io.debrief.core.setup.Choice;
import io.debrief.core.setup.Choices;
import io.debrief.core.setup.PartState;
import io.debrief.core.setup.PartState.State;
import io.debrief.core.setup.WholeSetUp;
import java.util.List;

/** Prepares the page of administrators: what is there, what to do next, what to choose from. */
@JiraComponent
public class AdministrationPage {
  private final WholeSetUp setUp;
  private final CurrentProjects projects;
  private final Choices choices;
  private final Mailer mailer;
  private final PastPage past;

  public AdministrationPage(
      WholeSetUp setUp, CurrentProjects projects, Choices choices, Mailer mailer, PastPage past) {
    this.setUp = setUp;
    this.projects = projects;
    this.choices = choices;
    this.mailer = mailer;
    this.past = past;
  }

  /**
   * @param changesFrom how many of the latest changes to pass over
   */
  public AdministrationView now(int changesFrom) {
    List<PartState> parts = setUp.parts();
    boolean ready = parts.stream().allMatch(part -> part.state() == State.READY);
    return new AdministrationView(
        new SurroundingsView(setUp.linkingEnabled(), mailer.state()),
        ready,
        projects.ruled(),
        parts.stream().map(part -> new SetUpPartView(part.part().word(), part)).toList(),
        new SettingChoicesView(
            views(choices.projects()),
            views(choices.issueTypes()),
            views(choices.priorities()),
            views(choices.selectFields()),
            views(choices.resolutions()),
            views(choices.confluenceLinks())),
        ready ? projects.ofReviews() : List.of(),
        past.changes(changesFrom),
        past.sweeps(),
        setUp.filters().stream().map(FilterView::new).toList());
  }

  private static List<SettingChoiceView> views(List<Choice> choices) {
    return choices.stream().map(each -> new SettingChoiceView(each.id(), each.name())).toList();
  }
}
