package io.debrief.web.factor;

import java.util.List;

/** A box of a drawing. */
public final class BoxView {
  private final String x;
  private final String y;
  private final String width;
  private final String height;
  private final String text;
  private final List<LineView> lines;

  BoxView(String x, String y, String width, String height, String text, List<LineView> lines) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.text = text;
    this.lines = List.copyOf(lines);
  }

  public String getX() {
    return x;
  }

  public String getY() {
    return y;
  }

  public String getWidth() {
    return width;
  }

  public String getHeight() {
    return height;
  }

  /** All that it says, where its lines are cut, too. */
  public String getText() {
    return text;
  }

  public List<LineView> getLines() {
    return lines;
  }
}
