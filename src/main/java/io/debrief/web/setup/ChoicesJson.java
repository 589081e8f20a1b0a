package io.debrief.web.setup;

import java.util.List;

/** What a setting may name, for somebody to choose from. */
public record ChoicesJson(List<ChoiceJson> values) {
  /** One of them. */
  public record ChoiceJson(String id, String name) {}
}
