package io.debrief.core.action;

import io.debrief.core.host.Refusal;
import io.debrief.core.host.Refusal.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Collects all that is wrong with one wish, so that no mistake hides another. */
final class Mistakes {
  private final List<Refusal> found = new ArrayList<>();

  /** What the part gives; empty where it is refused, which is remembered. */
  <T> Optional<T> from(Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (Refusal refusal) {
      found.add(refusal);
      return Optional.empty();
    }
  }

  void add(Refusal refusal) {
    found.add(refusal);
  }

  /** One is refused as it is; several are refused as one, which names each field once. */
  Optional<Refusal> together() {
    return found.size() > 1 ? Optional.of(joined()) : found.stream().findFirst();
  }

  private Refusal joined() {
    List<Reason> reasons = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Refusal refusal : found) {
      refusal.reasons().stream()
          .filter(reason -> reason.field().filter(named::contains).isEmpty())
          .forEach(reasons::add);
      reasons.forEach(reason -> reason.field().ifPresent(named::add));
    }
    Refusal all = Refusal.invalid(reasons);
    found.forEach(refusal -> refusal.facts().forEach(all::with));
    return all;
  }
}
