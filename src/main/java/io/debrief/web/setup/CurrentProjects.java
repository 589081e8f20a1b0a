package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.setup.ChangeSettings;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.Settings;
import java.util.List;
import java.util.stream.Stream;

/** Knows which projects the settings name. */
@JiraComponent
public class CurrentProjects {
  /** Of the projects with incidents; any other can be looked up on the page. */
  private static final int MOST_PROJECTS = 20;

  private final ChangeSettings settings;
  private final Installation installation;

  public CurrentProjects(ChangeSettings settings, Installation installation) {
    this.settings = settings;
    this.installation = installation;
  }

  /** Whether somebody said what an incident is. */
  boolean ruled() {
    Settings current = settings.current();
    return !current.rule().projectIds().isEmpty() && !current.rule().issueTypeIds().isEmpty();
  }

  /** The projects in which post-mortems are to be made, as far as the settings say. */
  List<String> ofReviews() {
    Settings current = settings.current();
    return Stream.concat(
            current.rule().projectIds().stream(), current.destinations().values().stream())
        .flatMap(id -> installation.projectKey(id).stream())
        .distinct()
        .sorted()
        .limit(MOST_PROJECTS)
        .toList();
  }
}
