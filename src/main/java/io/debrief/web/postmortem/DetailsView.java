package io.debrief.web.postmortem;

import io.debrief.core.host.Person;
import java.util.List;

/** What people agree on before a review: who leads it, when, who takes part, of which incidents. */
public final class DetailsView {
  private final Person facilitator;
  private final Meeting meeting;
  private final List<ParticipantView> participants;
  private final List<LinkedIssueView> incidents;
  private final boolean editable;
  private final int version;

  DetailsView(
      Person facilitator,
      Meeting meeting,
      List<ParticipantView> participants,
      List<LinkedIssueView> incidents,
      boolean editable,
      int version) {
    this.facilitator = facilitator;
    this.meeting = meeting;
    this.participants = List.copyOf(participants);
    this.incidents = List.copyOf(incidents);
    this.editable = editable;
    this.version = version;
  }

  /** Empty where the host no longer knows the person. */
  public String getFacilitator() {
    return facilitator == null ? "" : facilitator.displayName();
  }

  /** The name with which the facilitator signs in. */
  public String getFacilitatorUser() {
    return facilitator == null ? "" : facilitator.name();
  }

  /** Empty where no date is set. */
  public String getMeeting() {
    return meeting.said;
  }

  /** As an input for date and time takes it. */
  public String getMeetingInput() {
    return meeting.input;
  }

  /** In which the reader writes times. */
  public String getZone() {
    return meeting.zone;
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

  /** Whether all incidents were deleted. */
  public boolean isOrphaned() {
    return incidents.isEmpty();
  }

  public boolean isEditable() {
    return editable;
  }

  public int getVersion() {
    return version;
  }

  /** When the review meets, as the reader's clocks show it. */
  record Meeting(String said, String input, String zone) {}
}
