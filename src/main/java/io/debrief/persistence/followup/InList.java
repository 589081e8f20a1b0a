package io.debrief.persistence.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Asks for many ids in as few statements as every database takes. */
final class InList {
  private static final int AT_ONCE = 1_000;

  private InList() {}

  static <T> List<T> each(Collection<Long> ids, Function<List<Long>, List<T>> query) {
    List<Long> sorted = List.copyOf(new TreeSet<>(ids));
    List<T> found = new ArrayList<>();
    for (int from = 0; from < sorted.size(); from += AT_ONCE) {
      found.addAll(query.apply(sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE))));
    }
    return found;
  }

  static String condition(String column, int size) {
    return column + " IN (" + String.join(", ", Collections.nCopies(size, "?")) + ")";
  }
}
