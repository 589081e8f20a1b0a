package io.debrief.core.factor;

import io.debrief.core.factor.Whys.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A factor and its whys as a drawing, in pixels: the factor on the left, each why to the right of
 * what it answers, and no two boxes over each other.
 */
public record Diagram(int width, int height, List<Box> boxes, List<Edge> edges) {
  static final int BOX_WIDTH = 190;
  static final int BOX_HEIGHT = 64;
  static final int BETWEEN_COLUMNS = 40;
  static final int BETWEEN_ROWS = 16;
  static final int MARGIN = 8;
  static final int PADDING = 8;

  /** Of the font, and from line to line. */
  public static final int FONT = 12;

  static final int LINE = 17;
  private static final int MOST_LINES = 3;

  public static Diagram of(Factor factor) {
    List<Placed> placed = factor.whys().inOrder();
    Map<Long, Integer> tops = new HashMap<>();
    int below = place(Whys.TOP, MARGIN, factor.whys(), tops);
    List<Box> boxes = new ArrayList<>();
    List<Edge> edges = new ArrayList<>();
    boxes.add(box(0, tops.get(Whys.TOP), factor.facts().text()));
    for (Placed each : placed) {
      int top = tops.get(each.why().id());
      boxes.add(box(each.depth(), top, each.why().text()));
      edges.add(
          new Edge(
              left(each.depth() - 1) + BOX_WIDTH,
              tops.get(each.why().parentId()) + BOX_HEIGHT / 2,
              left(each.depth()),
              top + BOX_HEIGHT / 2));
    }
    return new Diagram(
        left(factor.whys().depth()) + BOX_WIDTH + MARGIN,
        below - BETWEEN_ROWS + MARGIN,
        List.copyOf(boxes),
        List.copyOf(edges));
  }

  /** Places a tree from there on, its root in the middle; the answer is where the next begins. */
  private static int place(long id, int top, Whys whys, Map<Long, Integer> tops) {
    List<Why> children = whys.beneath(id);
    if (children.isEmpty()) {
      tops.put(id, top);
      return top + BOX_HEIGHT + BETWEEN_ROWS;
    }
    int next = top;
    for (Why child : children) {
      next = place(child.id(), next, whys, tops);
    }
    int first = tops.get(children.get(0).id());
    int last = tops.get(children.get(children.size() - 1).id());
    tops.put(id, (first + last) / 2);
    return next;
  }

  private static int left(int depth) {
    return MARGIN + depth * (BOX_WIDTH + BETWEEN_COLUMNS);
  }

  private static Box box(int depth, int top, String text) {
    FittedText fitted = FittedText.of(text, (BOX_WIDTH - 2 * PADDING) * 100 / FONT, MOST_LINES);
    List<Line> lines = new ArrayList<>();
    int baseline = top + (BOX_HEIGHT - fitted.lines().size() * LINE) / 2 + FONT;
    for (String words : fitted.lines()) {
      lines.add(new Line(left(depth) + PADDING, baseline, words));
      baseline += LINE;
    }
    return new Box(left(depth), top, BOX_WIDTH, BOX_HEIGHT, lines, text);
  }

  /** A box with its lines, and all that it says. */
  public record Box(int x, int y, int width, int height, List<Line> lines, String text) {}

  /** A line of text at its baseline. */
  public record Line(int x, int y, String text) {}

  /** From the right side of a box to the left side of what stands beneath it. */
  public record Edge(int x1, int y1, int x2, int y2) {}
}
