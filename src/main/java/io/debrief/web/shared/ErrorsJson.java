package io.debrief.web.shared;

import java.util.List;

/** What a refusal or a failure looks like to a script. */
public record ErrorsJson(List<ErrorJson> errors, String id) {
  /** One reason; the field is null where none is at fault. */
  public record ErrorJson(String field, String message) {}
}
