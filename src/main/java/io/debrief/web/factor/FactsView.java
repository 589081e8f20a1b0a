package io.debrief.web.factor;

import java.util.List;

/** What people said of a cause. */
public final class FactsView {
  private final String text;
  private final String category;
  private final String origin;
  private final List<String> labels;
  private final String tags;
  private final String evidence;
  private final String madeSense;
  private final String madeSenseNote;
  private final List<String> remarks;
  private final ThreatView threat;

  FactsView(
      String text,
      String category,
      String origin,
      List<String> labels,
      String tags,
      String evidence,
      String madeSense,
      String madeSenseNote,
      List<String> remarks,
      ThreatView threat) {
    this.text = text;
    this.category = category;
    this.origin = origin;
    this.labels = List.copyOf(labels);
    this.tags = tags;
    this.evidence = evidence;
    this.madeSense = madeSense;
    this.madeSenseNote = madeSenseNote;
    this.remarks = List.copyOf(remarks);
    this.threat = threat;
  }

  public String getText() {
    return text;
  }

  /** For the server. */
  public String getCategory() {
    return category;
  }

  /** For the server. */
  public String getOrigin() {
    return origin;
  }

  /** Category, origin and tags for the reader. */
  public List<String> getLabels() {
    return labels;
  }

  /** As the form wants them. */
  public String getTags() {
    return tags;
  }

  /** Empty for none. */
  public String getEvidence() {
    return evidence;
  }

  /** Words for the server, with blanks between. */
  public String getMadeSense() {
    return madeSense;
  }

  public String getMadeSenseNote() {
    return madeSenseNote;
  }

  /** What made it sensible, and who attacked, in words. */
  public List<String> getRemarks() {
    return remarks;
  }

  public ThreatView getThreat() {
    return threat;
  }
}
