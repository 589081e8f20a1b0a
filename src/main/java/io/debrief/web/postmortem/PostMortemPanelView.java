package io.debrief.web.postmortem;

import io.debrief.web.timeline.TimelineLineView;
import java.util.List;

/** What the panel on a Post-mortem issue shows. */
public final class PostMortemPanelView {
  private final String stage;
  private final String facilitator;
  private final List<LinkedIssueView> incidents;
  private final List<PartView> parts;
  private final List<TimelineLineView> timeline;
  private final String zone;
  private final String leftOut;

  PostMortemPanelView(
      String stage,
      String facilitator,
      List<LinkedIssueView> incidents,
      List<PartView> parts,
      List<TimelineLineView> timeline,
      String zone,
      String leftOut) {
    this.stage = stage;
    this.facilitator = facilitator;
    this.incidents = List.copyOf(incidents);
    this.parts = List.copyOf(parts);
    this.timeline = List.copyOf(timeline);
    this.zone = zone;
    this.leftOut = leftOut;
  }

  public String getStage() {
    return stage;
  }

  /** Empty where the host no longer knows the person. */
  public String getFacilitator() {
    return facilitator;
  }

  public List<LinkedIssueView> getIncidents() {
    return incidents;
  }

  public List<PartView> getParts() {
    return parts;
  }

  public List<TimelineLineView> getTimeline() {
    return timeline;
  }

  public boolean isTimelineEmpty() {
    return timeline.isEmpty();
  }

  public String getZone() {
    return zone;
  }

  /** Says how many records found no room; empty where all did. */
  public String getLeftOut() {
    return leftOut;
  }
}
