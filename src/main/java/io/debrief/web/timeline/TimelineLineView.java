package io.debrief.web.timeline;

/** A line of the timeline for a template. */
public final class TimelineLineView {
  private final State state;
  private final String kindName;
  private final When when;
  private final String text;
  private final String quote;
  private final String by;
  private final String editedBy;

  TimelineLineView(
      State state,
      String kindName,
      When when,
      String text,
      String quote,
      String by,
      String editedBy) {
    this.state = state;
    this.kindName = kindName;
    this.when = when;
    this.text = text;
    this.quote = quote;
    this.by = by;
    this.editedBy = editedBy;
  }

  /** As text: a template would write a large number with signs between. */
  public String getId() {
    return Long.toString(state.id);
  }

  public String getVersion() {
    return Integer.toString(state.version);
  }

  /** For the style and the filter. */
  public String getKind() {
    return state.kind;
  }

  /** Empty for a line that is no milestone. */
  public String getKindName() {
    return kindName;
  }

  /** For the filter. */
  public String getSource() {
    return state.source;
  }

  public boolean isPinned() {
    return state.pinned;
  }

  /** Whether to pin it stores somebody's words. */
  public boolean isComment() {
    return state.source.equals("comment");
  }

  public boolean isRemoved() {
    return state.removed;
  }

  public boolean isEditable() {
    return state.editable;
  }

  /** For the datetime attribute. */
  public String getMachineTime() {
    return when.machine;
  }

  /** In the reader's zone and language. */
  public String getTime() {
    return when.shown;
  }

  /** In the reader's zone, as an input wants it. */
  public String getInputTime() {
    return when.input;
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

  /** Empty where nobody changed it. */
  public String getEditedBy() {
    return editedBy;
  }

  /** What is not words. */
  record State(
      long id,
      int version,
      String kind,
      String source,
      boolean pinned,
      boolean removed,
      boolean editable) {}

  /** The instant, thrice. */
  record When(String machine, String shown, String input) {}
}
