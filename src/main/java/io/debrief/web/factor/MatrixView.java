package io.debrief.web.factor;

import java.util.List;

/** Which action items answer which causes. */
public final class MatrixView {
  private final List<ColumnView> columns;
  private final List<RowView> rows;
  private final String notShown;
  private final boolean present;
  private final boolean changeable;

  MatrixView(
      List<ColumnView> columns,
      List<RowView> rows,
      String notShown,
      boolean present,
      boolean changeable) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
    this.notShown = notShown;
    this.present = present;
    this.changeable = changeable;
  }

  public List<ColumnView> getColumns() {
    return columns;
  }

  public List<RowView> getRows() {
    return rows;
  }

  /** How many action items have no column; empty for none. */
  public String getNotShown() {
    return notShown;
  }

  /** Whether there is anything to relate. */
  public boolean isPresent() {
    return present;
  }

  /** Whether the reader may say what an action item answers. */
  public boolean isChangeable() {
    return changeable;
  }
}
