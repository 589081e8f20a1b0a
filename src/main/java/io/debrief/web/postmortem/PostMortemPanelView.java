package io.debrief.web.postmortem;

import io.debrief.web.timeline.TimelineView;
import java.util.List;

/** What the panel on a Post-mortem issue shows. */
public final class PostMortemPanelView {
  private final String stage;
  private final List<String> warnings;
  private final DetailsView details;
  private final List<PartView> parts;
  private final TimelineView timeline;

  PostMortemPanelView(
      String stage,
      List<String> warnings,
      DetailsView details,
      List<PartView> parts,
      TimelineView timeline) {
    this.stage = stage;
    this.warnings = List.copyOf(warnings);
    this.details = details;
    this.parts = List.copyOf(parts);
    this.timeline = timeline;
  }

  public String getStage() {
    return stage;
  }

  /** What somebody should see to. */
  public List<String> getWarnings() {
    return warnings;
  }

  public DetailsView getDetails() {
    return details;
  }

  public List<PartView> getParts() {
    return parts;
  }

  public TimelineView getTimeline() {
    return timeline;
  }
}
