package io.debrief.web.factor;

/** A why in the outline. */
public final class WhyView {
  private final String id;
  private final String version;
  private final String depth;
  private final String text;
  private final String sure;
  private final boolean editable;
  private final boolean open;

  WhyView(
      String id,
      String version,
      String depth,
      String text,
      String sure,
      boolean editable,
      boolean open) {
    this.id = id;
    this.version = version;
    this.depth = depth;
    this.text = text;
    this.sure = sure;
    this.editable = editable;
    this.open = open;
  }

  public String getId() {
    return id;
  }

  public String getVersion() {
    return version;
  }

  /** From 1. */
  public String getDepth() {
    return depth;
  }

  public String getText() {
    return text;
  }

  /** Asks whether to delete it, and says what goes along. */
  public String getSure() {
    return sure;
  }

  public boolean isEditable() {
    return editable;
  }

  /** Whether there may be whys beneath it. */
  public boolean isOpen() {
    return open;
  }
}
