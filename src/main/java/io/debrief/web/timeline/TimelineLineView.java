package io.debrief.web.timeline;

/** A line of the timeline for a template. */
public final class TimelineLineView {
  private final String kind;
  private final String kindName;
  private final String machineTime;
  private final String time;
  private final String text;
  private final String quote;
  private final String by;

  TimelineLineView(
      String kind,
      String kindName,
      String machineTime,
      String time,
      String text,
      String quote,
      String by) {
    this.kind = kind;
    this.kindName = kindName;
    this.machineTime = machineTime;
    this.time = time;
    this.text = text;
    this.quote = quote;
    this.by = by;
  }

  /** For the style. */
  public String getKind() {
    return kind;
  }

  /** Empty for a line that is no milestone. */
  public String getKindName() {
    return kindName;
  }

  /** For the datetime attribute. */
  public String getMachineTime() {
    return machineTime;
  }

  /** In the reader's zone and language. */
  public String getTime() {
    return time;
  }

  public String getText() {
    return text;
  }

  /** Empty where there is none. */
  public String getQuote() {
    return quote;
  }

  /** Empty where nobody is known. */
  public String getBy() {
    return by;
  }
}
