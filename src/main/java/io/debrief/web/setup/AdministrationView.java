package io.debrief.web.setup;

import java.util.List;

/** The page of administrators as its template sees it. */
public final class AdministrationView {
  private final SurroundingsView surroundings;
  private final boolean ready;
  private final boolean ruled;
  private final List<SetUpPartView> parts;
  private final SettingChoicesView choices;
  private final List<String> reviewProjects;
  private final ChangesView changes;
  private final List<FilterView> filters;
  private final SweepsView sweeps;

  AdministrationView(
      SurroundingsView surroundings,
      boolean ready,
      boolean ruled,
      List<SetUpPartView> parts,
      SettingChoicesView choices,
      List<String> reviewProjects,
      ChangesView changes,
      SweepsView sweeps,
      List<FilterView> filters) {
    this.surroundings = surroundings;
    this.ready = ready;
    this.ruled = ruled;
    this.parts = parts;
    this.choices = choices;
    this.reviewProjects = reviewProjects;
    this.changes = changes;
    this.filters = List.copyOf(filters);
    this.sweeps = sweeps;
  }

  /** Whether everything that Debrief needs in Jira is there. */
  public boolean isReady() {
    return ready;
  }

  public SurroundingsView getSurroundings() {
    return surroundings;
  }

  /** Whether somebody said what an incident is. */
  public boolean isRuled() {
    return ruled;
  }

  /** Whether projects can be made ready, and some are known to need it. */
  public boolean isProjectNext() {
    return ready && ruled;
  }

  public List<SetUpPartView> getParts() {
    return parts;
  }

  public SettingChoicesView getChoices() {
    return choices;
  }

  /** Keys of the projects in which post-mortems are made. */
  public List<String> getReviewProjects() {
    return reviewProjects;
  }

  public ChangesView getChanges() {
    return changes;
  }

  public SweepsView getSweeps() {
    return sweeps;
  }

  public List<FilterView> getFilters() {
    return filters;
  }

  /** Whether something is missing that setting up would make. */
  public boolean isUnfinished() {
    return !ready || filters.stream().anyMatch(each -> each.isMissing() || each.isOutdated());
  }
}
