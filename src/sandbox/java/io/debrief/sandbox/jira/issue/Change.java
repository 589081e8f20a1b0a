package io.debrief.sandbox.jira.issue;

/** One field's step from a value to another: ids where the field's values have them, and words. */
public record Change(String field, String oldId, String oldText, String newId, String newText) {

  /** A field whose values are words only, such as the summary. */
  public static Change ofWords(String field, String oldText, String newText) {
    return new Change(field, null, oldText, null, newText);
  }

  Change undone() {
    return new Change(field, newId, newText, oldId, oldText);
  }
}
