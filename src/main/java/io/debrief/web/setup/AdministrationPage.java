package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.setup.ChangeSettings;
import io.debrief.core.setup.Choice;
import io.debrief.core.setup.Choices;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.PartState;
import io.debrief.core.setup.PartState.State;
import io.debrief.core.setup.SetUp;
import io.debrief.core.setup.Settings;
import java.util.List;
import java.util.stream.Stream;

/** Prepares the page of administrators: what is there, what to do next, what to choose from. */
@JiraComponent
public class AdministrationPage {
  /** Of the projects with incidents; any other can be looked up on the page. */
  private static final int MOST_PROJECTS = 20;

  private final SetUp setUp;
  private final ChangeSettings settings;
  private final Choices choices;
  private final Installation installation;
  private final ChangesPage changes;

  public AdministrationPage(
      SetUp setUp,
      ChangeSettings settings,
      Choices choices,
      Installation installation,
      ChangesPage changes) {
    this.setUp = setUp;
    this.settings = settings;
    this.choices = choices;
    this.installation = installation;
    this.changes = changes;
  }

  /**
   * @param changesFrom how many of the latest changes to pass over
   */
  public AdministrationView now(int changesFrom) {
    List<PartState> parts = setUp.parts();
    Settings current = settings.current();
    boolean ready = parts.stream().allMatch(part -> part.state() == State.READY);
    boolean ruled =
        !current.rule().projectIds().isEmpty() && !current.rule().issueTypeIds().isEmpty();
    return new AdministrationView(
        ready,
        setUp.linkingEnabled(),
        ruled,
        parts.stream().map(part -> new SetUpPartView(part.part().word(), part)).toList(),
        new SettingChoicesView(
            views(choices.projects()),
            views(choices.issueTypes()),
            views(choices.priorities()),
            views(choices.selectFields()),
            views(choices.confluenceLinks())),
        ready ? reviewProjects(current) : List.of(),
        changes.from(changesFrom));
  }

  private static List<SettingChoiceView> views(List<Choice> choices) {
    return choices.stream().map(each -> new SettingChoiceView(each.id(), each.name())).toList();
  }

  /** The projects in which post-mortems are to be made, as far as the settings say. */
  private List<String> reviewProjects(Settings current) {
    return Stream.concat(
            current.rule().projectIds().stream(), current.destinations().values().stream())
        .flatMap(id -> installation.projectKey(id).stream())
        .distinct()
        .sorted()
        .limit(MOST_PROJECTS)
        .toList();
  }
}
