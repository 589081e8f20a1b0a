package io.debrief.web.factor;

/** Whether the action item of a column answers the cause of a row. */
public final class CellView {
  private final boolean answered;

  CellView(boolean answered) {
    this.answered = answered;
  }

  public boolean isAnswered() {
    return answered;
  }
}
