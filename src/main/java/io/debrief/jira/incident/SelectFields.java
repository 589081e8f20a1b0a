package io.debrief.jira.incident;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.incident.IncidentFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Jira’s select fields of one value: list and radio buttons. */
@JiraComponent
public class SelectFields implements IncidentFields {
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";
  private static final Set<String> ONE_VALUE = Set.of(TYPES + "select", TYPES + "radiobuttons");

  private final CustomFieldManager fields;
  private final OptionsManager options;
  private final IssueManager issues;

  public SelectFields(
      @JiraImport CustomFieldManager fields,
      @JiraImport OptionsManager options,
      @JiraImport IssueManager issues) {
    this.fields = fields;
    this.options = options;
    this.issues = issues;
  }

  @Override
  public Optional<String> option(long issueId, String fieldId) {
    Issue issue = issues.getIssueObject(issueId);
    return field(fieldId)
        .filter(field -> issue != null)
        .map(field -> issue.getCustomFieldValue(field))
        .filter(Option.class::isInstance)
        .map(option -> ((Option) option).getOptionId().toString());
  }

  public List<CustomField> all() {
    return fields.getCustomFieldObjects().stream().filter(SelectFields::isOneValue).toList();
  }

  /** Of every context in which the field is configured. */
  public Optional<List<Option>> options(String fieldId) {
    return field(fieldId)
        .map(
            field ->
                field.getConfigurationSchemes().stream()
                    .flatMap(scheme -> options.getOptions(scheme.getOneAndOnlyConfig()).stream())
                    .distinct()
                    .toList());
  }

  private Optional<CustomField> field(String id) {
    return Optional.ofNullable(fields.getCustomFieldObject(id)).filter(SelectFields::isOneValue);
  }

  private static boolean isOneValue(CustomField field) {
    return ONE_VALUE.contains(field.getCustomFieldType().getKey());
  }
}
