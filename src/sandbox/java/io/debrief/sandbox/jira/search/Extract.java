package io.debrief.sandbox.jira.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.plugin.Node;
import io.debrief.sandbox.plugin.PluginNotStarted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One path of a property that is put into the index, as an extract of a descriptor says it. */
public record Extract(String property, String path, Type type, Optional<String> alias) {
  /** What a value becomes in the index, and so how JQL may ask for it. */
  enum Type {
    STRING("text_value", "=", "!=", "in", "not in", "is", "is not"),
    USER("text_value", "=", "!=", "in", "not in", "is", "is not"),
    TEXT("text_value", "~", "!~", "is", "is not"),
    NUMBER("number_value", "=", "!=", "<", ">", "<=", ">=", "in", "not in", "is", "is not"),
    DATE("date_value", "=", "!=", "<", ">", "<=", ">=", "in", "not in", "is", "is not");

    private final String column;
    private final List<String> operators;

    Type(String column, String... operators) {
      this.column = column;
      this.operators = List.of(operators);
    }

    String column() {
      return column;
    }

    boolean supports(String operator) {
      return operators.contains(operator);
    }
  }

  /** All that an index-document-configuration holds; only of issue properties, as in Jira. */
  public static List<Extract> of(Node module) {
    if (!module.required("entity-key").equals("IssueProperty")) {
      throw new PluginNotStarted(module + " indexes something else than issue properties");
    }
    List<Extract> extracts = new ArrayList<>();
    for (Node key : module.all("key")) {
      for (Node extract : key.all("extract")) {
        extracts.add(
            new Extract(
                key.required("property-key"),
                extract.required("path"),
                type(extract),
                extract.attribute("alias")));
      }
    }
    if (extracts.isEmpty()) {
      throw new PluginNotStarted(module + " extracts nothing");
    }
    return extracts;
  }

  private static Type type(Node extract) {
    String wanted = extract.required("type").toUpperCase(Locale.ROOT);
    return Arrays.stream(Type.values())
        .filter(type -> type.name().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new PluginNotStarted("No property is of the type " + wanted));
  }

  /** How the index names it. */
  String field() {
    return property + "$" + path;
  }

  /**
   * The values at the path; each of an array by itself. What is neither text nor number is none.
   */
  List<String> values(JsonNode value) {
    JsonNode at = value;
    for (String name : path.split("\\.", -1)) {
      at = at.path(name);
    }
    List<String> found = new ArrayList<>();
    if (at.isArray()) {
      at.forEach(each -> add(each, found));
    } else {
      add(at, found);
    }
    return found;
  }

  private static void add(JsonNode value, List<String> found) {
    if (value.isValueNode() && !value.isNull()) {
      found.add(value.asText());
    }
  }
}
