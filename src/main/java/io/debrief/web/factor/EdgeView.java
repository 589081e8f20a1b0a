package io.debrief.web.factor;

/** A line between two boxes. */
public final class EdgeView {
  private final String x1;
  private final String y1;
  private final String x2;
  private final String y2;

  EdgeView(String x1, String y1, String x2, String y2) {
    this.x1 = x1;
    this.y1 = y1;
    this.x2 = x2;
    this.y2 = y2;
  }

  public String getX1() {
    return x1;
  }

  public String getY1() {
    return y1;
  }

  public String getX2() {
    return x2;
  }

  public String getY2() {
    return y2;
  }
}
