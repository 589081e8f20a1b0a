package io.debrief.web.setup;

/** One change that an administrator made. */
public final class ChangeView {
  private final String when;
  private final String who;
  private final String what;
  private final String before;
  private final String after;

  ChangeView(String when, String who, String what, String before, String after) {
    this.when = when;
    this.who = who;
    this.what = what;
    this.before = before;
    this.after = after;
  }

  public String getWhen() {
    return when;
  }

  public String getWho() {
    return who;
  }

  public String getWhat() {
    return what;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }
}
