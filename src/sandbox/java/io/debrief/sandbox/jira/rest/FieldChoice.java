package io.debrief.sandbox.jira.rest;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which fields a call asks for: {@code summary,comment}, {@code *all,-comment}, or nothing. */
final class FieldChoice {
  private static final Set<String> NOT_IN_LISTS = Set.of("comment", "attachment");

  private final Set<String> named = new HashSet<>();
  private final Set<String> without = new HashSet<>();

  /** What counts where only exceptions are named, or nothing at all: {@code *all}, for instance. */
  FieldChoice(List<String> asked, String otherwise) {
    asked.stream()
        .flatMap(each -> Arrays.stream(each.split(",")))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .forEach(
            each -> {
              if (each.startsWith("-")) {
                without.add(each.substring(1));
              } else {
                named.add(each);
              }
            });
    if (named.isEmpty()) {
      named.add(otherwise);
    }
  }

  boolean has(String field) {
    return !without.contains(field)
        && (named.contains(field)
            || named.contains("*all")
            || (named.contains("*navigable") && !NOT_IN_LISTS.contains(field)));
  }
}
