package io.debrief.web.factor;

/** A line of text in a drawing. */
public final class LineView {
  private final String x;
  private final String y;
  private final String text;

  LineView(String x, String y, String text) {
    this.x = x;
    this.y = y;
    this.text = text;
  }

  public String getX() {
    return x;
  }

  /** Of its baseline. */
  public String getY() {
    return y;
  }

  public String getText() {
    return text;
  }
}
