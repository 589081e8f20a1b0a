package io.debrief.web.postmortem;

/** What the panel on an incident shows. */
public final class IncidentPanelView {
  private final String incidentKey;
  private final LinkedIssueView postMortem;
  private final String stage;
  private final String meeting;
  private final String suggestedTitle;
  private final String zone;
  private final boolean creatable;
  private final boolean beingMade;

  IncidentPanelView(
      String incidentKey,
      LinkedIssueView postMortem,
      String stage,
      String meeting,
      String suggestedTitle,
      String zone,
      boolean creatable,
      boolean beingMade) {
    this.incidentKey = incidentKey;
    this.postMortem = postMortem;
    this.stage = stage;
    this.meeting = meeting;
    this.suggestedTitle = suggestedTitle;
    this.zone = zone;
    this.creatable = creatable;
    this.beingMade = beingMade;
  }

  public String getIncidentKey() {
    return incidentKey;
  }

  /** Whether there is a post-mortem that the reader may see. */
  public boolean isPresent() {
    return postMortem != null;
  }

  /** Null unless present. */
  public LinkedIssueView getPostMortem() {
    return postMortem;
  }

  public String getStage() {
    return stage;
  }

  /** Empty where no date is set. */
  public String getMeeting() {
    return meeting;
  }

  public String getSuggestedTitle() {
    return suggestedTitle;
  }

  /** In which the reader writes times. */
  public String getZone() {
    return zone;
  }

  public boolean isCreatable() {
    return creatable;
  }

  /** Whether somebody is at work on it, or was cut off. */
  public boolean isBeingMade() {
    return beingMade;
  }
}
