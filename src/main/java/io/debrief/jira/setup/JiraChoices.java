package io.debrief.jira.setup;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.setup.Choice;
import io.debrief.core.setup.Choices;
import io.debrief.jira.incident.SelectFields;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Projects, types, priorities, fields and links of Jira, to choose from. */
@JiraComponent
public class JiraChoices implements Choices {
  /** A page with more is of no use to anybody; REST takes what the page does not list. */
  private static final int MOST = 2000;

  private final ProjectManager projects;
  private final ConstantsManager constants;
  private final SelectFields fields;
  private final ApplicationLinkService links;

  public JiraChoices(
      @JiraImport ProjectManager projects,
      @JiraImport ConstantsManager constants,
      SelectFields fields,
      @JiraImport ApplicationLinkService links) {
    this.projects = projects;
    this.constants = constants;
    this.fields = fields;
    this.links = links;
  }

  @Override
  public List<Choice> projects() {
    return byName(projects.getProjects().stream().map(it -> new Choice(it.getKey(), it.getName())));
  }

  @Override
  public List<Choice> issueTypes() {
    return byName(
        constants.getAllIssueTypeObjects().stream()
            .map(type -> new Choice(type.getId(), type.getName())));
  }

  @Override
  public List<Choice> priorities() {
    return constants.getPriorities().stream()
        .map(priority -> new Choice(priority.getId(), priority.getName()))
        .limit(MOST)
        .toList();
  }

  @Override
  public List<Choice> selectFields() {
    return byName(fields.all().stream().map(field -> new Choice(field.getId(), field.getName())));
  }

  @Override
  public Optional<List<Choice>> options(String fieldId) {
    return fields
        .options(fieldId)
        .map(
            options ->
                options.stream()
                    .map(option -> new Choice(option.getOptionId().toString(), option.getValue()))
                    .limit(MOST)
                    .toList());
  }

  @Override
  public List<Choice> resolutions() {
    return byName(
        constants.getResolutions().stream()
            .map(resolution -> new Choice(resolution.getId(), resolution.getName())));
  }

  @Override
  public List<Choice> confluenceLinks() {
    return byName(
        StreamSupport.stream(
                links.getApplicationLinks(ConfluenceApplicationType.class).spliterator(), false)
            .map(link -> new Choice(link.getId().get(), link.getName())));
  }

  private static List<Choice> byName(Stream<Choice> choices) {
    return choices
        .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
        .limit(MOST)
        .toList();
  }
}
