package io.debrief.sandbox.jira.project;

import io.debrief.sandbox.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Knows which fields beyond Jira's own a create screen shows, and which it requires. */
public class Fields {
  public static final String DUE_DATE = "duedate";
  public static final String SECURITY = "security";
  private static final String OFF_SCREEN = "off-screen";
  private static final String REQUIRED = "required";

  private final Database database;

  public Fields(Database database) {
    this.database = database;
  }

  /**
   * A field of a create screen.
   *
   * @param id such as {@code duedate} or {@code customfield_10500}
   * @param options of a select field; empty for any text
   */
  public record Field(String id, String name, boolean required, List<String> options) {}

  /** The fields that the screen of this project and issue type shows, in Jira's order. */
  public List<Field> onScreen(Long projectId, String typeId) {
    Map<String, String> settings = settings(projectId, typeId);
    Map<String, List<String>> options = options();
    List<Field> shown = new ArrayList<>();
    if (!OFF_SCREEN.equals(settings.get(DUE_DATE))) {
      shown.add(new Field(DUE_DATE, "Due Date", isRequired(settings, DUE_DATE), List.of()));
    }
    customNames().entrySet().stream()
        // Unlike Jira's own fields, a custom field is only where an administrator put it.
        .filter(field -> settings.containsKey(field.getKey()))
        .filter(field -> !OFF_SCREEN.equals(settings.get(field.getKey())))
        .forEach(
            field ->
                shown.add(
                    new Field(
                        field.getKey(),
                        field.getValue(),
                        isRequired(settings, field.getKey()),
                        options.getOrDefault(field.getKey(), List.of()))));
    return shown;
  }

  /** Names of all custom fields by id, in Jira's order. */
  public Map<String, String> customNames() {
    Map<String, String> names = new LinkedHashMap<>();
    database
        .sql()
        .sql("select field_id, field_name from custom_field order by field_id")
        .query(
            row -> {
              names.put(row.getString(1), row.getString(2));
            });
    return names;
  }

  /** What a select field offers; empty for any other. */
  public List<String> options(String field) {
    return options().getOrDefault(field, List.of());
  }

  /** Whether the screen shows one of Jira's own fields. */
  public boolean shows(Long projectId, String typeId, String field) {
    return !OFF_SCREEN.equals(settings(projectId, typeId).get(field));
  }

  private static boolean isRequired(Map<String, String> settings, String field) {
    return REQUIRED.equals(settings.get(field));
  }

  private Map<String, String> settings(Long projectId, String typeId) {
    return database
        .sql()
        .sql("select field_id, setting from project_field where project_id = ? and type_id = ?")
        .params(projectId, typeId)
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<String, List<String>> options() {
    return database
        .sql()
        .sql("select field_id, option_value from field_option order by field_id, option_id")
        .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey,
                Collectors.mapping(
                    (Function<Map.Entry<String, String>, String>) Map.Entry::getValue,
                    Collectors.toList())));
  }
}
