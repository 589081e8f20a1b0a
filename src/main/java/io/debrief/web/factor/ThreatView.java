package io.debrief.web.factor;

/** The words of a threat, for the form. */
public final class ThreatView {
  private final String actor;
  private final String entryPoint;
  private final String affected;

  ThreatView(String actor, String entryPoint, String affected) {
    this.actor = actor;
    this.entryPoint = entryPoint;
    this.affected = affected;
  }

  /** Empty for what nobody said. */
  public String getActor() {
    return actor;
  }

  public String getEntryPoint() {
    return entryPoint;
  }

  public String getAffected() {
    return affected;
  }
}
