package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;

/** Prepares what happened so far: what administrators changed, and how the sweeps went. */
@JiraComponent
public class PastPage {
  private final ChangesPage changes;
  private final SweepsPage sweeps;

  public PastPage(ChangesPage changes, SweepsPage sweeps) {
    this.changes = changes;
    this.sweeps = sweeps;
  }

  ChangesView changes(int from) {
    return changes.from(from);
  }

  SweepsView sweeps() {
    return sweeps.latest();
  }
}
