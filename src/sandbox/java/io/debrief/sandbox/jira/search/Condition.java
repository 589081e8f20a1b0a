package io.debrief.sandbox.jira.search;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of SQL on {@code i} (issue) and its joins, with its parameters. */
record Condition(String sql, List<Object> parameters) {
  static final Condition NEVER = new Condition("1 = 0", List.of());
  static final Condition ALWAYS = new Condition("1 = 1", List.of());

  static Condition of(String sql, Object... parameters) {
    return new Condition(sql, List.of(parameters));
  }

  /** Unknown stays unknown, so that an empty field is neither equal nor unequal, as in JQL. */
  Condition not() {
    return new Condition("not (" + sql + ")", parameters);
  }

  static Condition joined(String word, List<Condition> conditions) {
    return new Condition(
        conditions.stream()
            .map(each -> "(" + each.sql() + ")")
            .collect(Collectors.joining(" " + word + " ")),
        conditions.stream().flatMap(each -> each.parameters().stream()).toList());
  }
}
