package io.debrief.web.mail;

/** Whether a person gets the digest, as the template of the page sees it. */
public final class DigestChoiceView {
  private final boolean wanted;
  private final int version;
  private final boolean reachable;
  private final String zone;

  DigestChoiceView(boolean wanted, int version, boolean reachable, String zone) {
    this.wanted = wanted;
    this.version = version;
    this.reachable = reachable;
    this.zone = zone;
  }

  public boolean isWanted() {
    return wanted;
  }

  /** Of the person’s preferences. */
  public int getVersion() {
    return version;
  }

  /** Whether the person has a mail address. */
  public boolean isReachable() {
    return reachable;
  }

  /** The id of the person’s time zone. */
  public String getZone() {
    return zone;
  }
}
