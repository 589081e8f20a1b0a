package io.debrief.sandbox.jira.rest;

import java.util.LinkedHashMap;

/** A JSON object whose members keep the order in which they were added. */
final class Shape extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1L;

  Shape with(String name, Object value) {
    put(name, value);
    return this;
  }
}
