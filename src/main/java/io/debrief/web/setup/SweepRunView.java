package io.debrief.web.setup;

/** One sweep that was run. */
public final class SweepRunView {
  private final String when;
  private final String who;
  private final String lookedAt;
  private final String changed;
  private final String mailed;
  private final String failed;
  private final boolean failing;

  SweepRunView(String when, String who, int lookedAt, int changed, int mailed, int failed) {
    this.when = when;
    this.who = who;
    this.lookedAt = Integer.toString(lookedAt);
    this.changed = Integer.toString(changed);
    this.mailed = Integer.toString(mailed);
    this.failed = Integer.toString(failed);
    failing = failed > 0;
  }

  public String getWhen() {
    return when;
  }

  public String getWho() {
    return who;
  }

  public String getLookedAt() {
    return lookedAt;
  }

  public String getChanged() {
    return changed;
  }

  public String getMailed() {
    return mailed;
  }

  public String getFailed() {
    return failed;
  }

  /** Whether something of it went wrong. */
  public boolean isFailing() {
    return failing;
  }
}
