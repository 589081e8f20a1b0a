package io.debrief.web.postmortem;

import io.debrief.web.timeline.TimelineView;
import java.util.List;

/** What the panel on a Post-mortem issue shows. */
public final class PostMortemPanelView {
  private final String stage;
  private final String facilitator;
  private final List<String> warnings;
  private final List<ParticipantView> participants;
  private final List<LinkedIssueView> incidents;
  private final List<PartView> parts;
  private final TimelineView timeline;

  PostMortemPanelView(
      String stage,
      String facilitator,
      List<String> warnings,
      List<ParticipantView> participants,
      List<LinkedIssueView> incidents,
      List<PartView> parts,
      TimelineView timeline) {
    this.stage = stage;
    this.facilitator = facilitator;
    this.warnings = List.copyOf(warnings);
    this.participants = List.copyOf(participants);
    this.incidents = List.copyOf(incidents);
    this.parts = List.copyOf(parts);
    this.timeline = timeline;
  }

  public String getStage() {
    return stage;
  }

  /** Empty where the host no longer knows the person. */
  public String getFacilitator() {
    return facilitator;
  }

  /** What somebody should see to. */
  public List<String> getWarnings() {
    return warnings;
  }

  /** Without the facilitator. */
  public List<ParticipantView> getParticipants() {
    return participants;
  }

  public boolean isAttended() {
    return !participants.isEmpty();
  }

  public List<LinkedIssueView> getIncidents() {
    return incidents;
  }

  public List<PartView> getParts() {
    return parts;
  }

  public TimelineView getTimeline() {
    return timeline;
  }
}
