package io.debrief.web.factor;

import java.util.List;

/** A cause with its whys as a drawing. */
public final class DiagramView {
  private final String id;
  private final String width;
  private final String height;
  private final String title;
  private final String description;
  private final List<BoxView> boxes;
  private final List<EdgeView> edges;

  DiagramView(
      String id,
      String width,
      String height,
      String title,
      String description,
      List<BoxView> boxes,
      List<EdgeView> edges) {
    this.id = id;
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
    this.boxes = List.copyOf(boxes);
    this.edges = List.copyOf(edges);
  }

  /** For the references within it, as the next one. */
  public String getTitleId() {
    return id + "-title";
  }

  public String getDescriptionId() {
    return id + "-description";
  }

  public String getWidth() {
    return width;
  }

  public String getHeight() {
    return height;
  }

  public String getTitle() {
    return title;
  }

  public String getDescription() {
    return description;
  }

  public List<BoxView> getBoxes() {
    return boxes;
  }

  public List<EdgeView> getEdges() {
    return edges;
  }
}
