package io.debrief.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.debrief.sandbox.jira.issue.Refusals;
import io.debrief.sandbox.jira.project.Vocabulary;
import io.debrief.sandbox.jira.project.Vocabulary.Kind;
import io.debrief.sandbox.jira.project.Vocabulary.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code fields} and {@code update} of a body into values by field id. */
final class FieldsIn {
  private static final Map<String, Kind> KINDS =
      Map.of(
          "issuetype",
          Kind.ISSUE_TYPE,
          "priority",
          Kind.PRIORITY,
          "resolution",
          Kind.RESOLUTION,
          "security",
          Kind.LEVEL);

  private final Vocabulary vocabulary;
  private final Refusals refusals = new Refusals();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<JsonNode>> added = new LinkedHashMap<>();

  FieldsIn(Vocabulary vocabulary, JsonNode body) {
    this.vocabulary = vocabulary;
    if (body == null) {
      refusals.add("No content to map to Object due to end of input");
      return;
    }
    body.path("fields")
        .fields()
        .forEachRemaining(
            field -> values.put(field.getKey(), text(field.getKey(), field.getValue())));
    body.path("update")
        .fields()
        .forEachRemaining(field -> update(field.getKey(), field.getValue()));
  }

  private void update(String field, JsonNode operations) {
    for (JsonNode operation : operations) {
      if (operation.has("set")) {
        values.put(field, text(field, operation.get("set")));
      } else if (operation.has("add") && List.of("comment", "issuelinks").contains(field)) {
        added.computeIfAbsent(field, unused -> new ArrayList<>()).add(operation.get("add"));
      } else {
        refusals.add(field, "Field '" + field + "' does not support this operation.");
      }
    }
  }

  private String text(String field, JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (!value.isObject()) {
      return value.asText();
    }
    Kind kind = KINDS.get(field);
    if (kind != null && !value.has("id")) {
      String name = value.path("name").asText();
      Optional<Word> word = vocabulary.byName(kind, name);
      if (word.isEmpty()) {
        refusals.add(field, "The value '" + name + "' is not valid for the field '" + field + "'.");
      }
      return word.map(Word::id).orElse(null);
    }
    for (String member : List.of("id", "key", "name", "value")) {
      if (value.has(member)) {
        return value.get(member).asText();
      }
    }
    refusals.add(field, "data was not an expected object");
    return null;
  }

  /** What could not be understood. */
  Refusals refusals() {
    return refusals;
  }

  Optional<String> take(String field) {
    return Optional.ofNullable(values.remove(field));
  }

  /** What has not been taken. */
  Map<String, String> rest() {
    return values;
  }

  /** What {@code update} adds to a field that holds many. */
  List<JsonNode> added(String field) {
    return added.getOrDefault(field, List.of());
  }
}
