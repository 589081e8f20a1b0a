package io.debrief.web.postmortem;

/** What the panel on an incident shows. */
public final class IncidentPanelView {
  private final String incidentKey;
  private final LinkedIssueView postMortem;
  private final String stage;
  private final String meeting;
  private final String suggestedTitle;
  private final boolean creatable;

  IncidentPanelView(
      String incidentKey,
      LinkedIssueView postMortem,
      String stage,
      String meeting,
      String suggestedTitle,
      boolean creatable) {
    this.incidentKey = incidentKey;
    this.postMortem = postMortem;
    this.stage = stage;
    this.meeting = meeting;
    this.suggestedTitle = suggestedTitle;
    this.creatable = creatable;
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

  public boolean isCreatable() {
    return creatable;
  }
}
