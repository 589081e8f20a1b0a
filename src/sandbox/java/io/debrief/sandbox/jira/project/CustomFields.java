package io.debrief.sandbox.jira.project;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.project.Project;
import io.debrief.sandbox.db.Database;
import java.util.ArrayList;
import java.util.List;

/** Custom fields of the whole Jira; one with options is a select field, any other takes text. */
public class CustomFields implements CustomFieldManager, OptionsManager {
  private static final String PREFIX = "customfield_";
  private static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final Database database;

  public CustomFields(Database database) {
    this.database = database;
  }

  private record Type(String getKey) implements CustomFieldType<Object, Object> {}

  private record Config(Long getId) implements FieldConfig {}

  private record Choice(Long getOptionId, String getValue) implements Option {}

  private record Field(String getId, String getName, Type getCustomFieldType)
      implements CustomField {
    /** One context for all projects. */
    @Override
    public List<FieldConfigScheme> getConfigurationSchemes() {
      return List.of(new Context(number(getId)));
    }
  }

  private record Context(Long getId) implements FieldConfigScheme {
    @Override
    public String getName() {
      return "Default Configuration Scheme";
    }

    @Override
    public FieldConfig getOneAndOnlyConfig() {
      return new Config(getId);
    }

    @Override
    public List<Project> getAssociatedProjectObjects() {
      return List.of();
    }
  }

  private static final class OptionList extends ArrayList<Option> implements Options {
    private static final long serialVersionUID = 1L;

    OptionList(List<Option> options) {
      super(options);
    }
  }

  private static Long number(String fieldId) {
    return Long.valueOf(fieldId.substring(PREFIX.length()));
  }

  @Override
  public CustomField getCustomFieldObject(String id) {
    return getCustomFieldObjects().stream()
        .filter(field -> field.getId().equals(id))
        .findFirst()
        .orElse(null);
  }

  @Override
  public List<CustomField> getCustomFieldObjects() {
    return database
        .sql()
        .sql(
            "select f.field_id, f.field_name, (select count(*) from field_option o"
                + " where o.field_id = f.field_id) from custom_field f order by f.field_name")
        .query(
            (row, number) ->
                (CustomField)
                    new Field(
                        row.getString(1),
                        row.getString(2),
                        new Type(TYPES + (row.getInt(3) > 0 ? "select" : "textfield"))))
        .list();
  }

  @Override
  public Options getOptions(FieldConfig config) {
    return new OptionList(
        database
            .sql()
            .sql(
                "select option_id, option_value from field_option where field_id = ?"
                    + " order by option_id")
            .param(PREFIX + config.getId())
            .query(
                (row, number) ->
                    (Option) new Choice(optionId(config.getId(), row.getLong(1)), row.getString(2)))
            .list());
  }

  /** What an issue holds: the chosen option, the text, or null. */
  public Object value(Long issueId, CustomField field) {
    String text =
        database
            .sql()
            .sql("select field_value from issue_field_value where issue_id = ? and field_id = ?")
            .params(issueId, field.getId())
            .query(String.class)
            .optional()
            .orElse(null);
    Options options = getOptions(new Config(number(field.getId())));
    return options.isEmpty()
        ? text
        : options.stream()
            .filter(option -> option.getValue().equals(text))
            .findFirst()
            .orElse(null);
  }

  /** Ids of options are unique in the whole Jira. */
  private static Long optionId(Long field, long position) {
    return field * 100 + position;
  }
}
