package io.debrief.core.setup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Locks;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets up all that Debrief has in Jira: its parts, and the saved filters when those are there. */
@UseCase
public class WholeSetUp {
  private final SetUp parts;
  private final SetUpFilters filters;
  private final Locks locks;

  public WholeSetUp(SetUp parts, SetUpFilters filters, Locks locks) {
    this.parts = parts;
    this.filters = filters;
    this.locks = locks;
  }

  public List<PartState> parts() {
    return parts.parts();
  }

  public List<FilterState> filters() {
    return filters.states();
  }

  public boolean linkingEnabled() {
    return parts.linkingEnabled();
  }

  /** As {@link SetUp#make}, and the filters. */
  public List<FilterState> make(Set<Part> use, boolean offerEverywhere) {
    parts.make(use, offerEverywhere);
    return locks.holding(new TreeSet<>(Set.of(SetUp.LOCK)), filters::make);
  }
}
