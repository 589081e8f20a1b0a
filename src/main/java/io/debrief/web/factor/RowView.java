package io.debrief.web.factor;

import java.util.List;

/** A cause in the matrix. */
public final class RowView {
  private final String number;
  private final String text;
  private final String coverName;
  private final String coverWord;
  private final List<CellView> cells;

  RowView(String number, String text, String coverName, String coverWord, List<CellView> cells) {
    this.number = number;
    this.text = text;
    this.coverName = coverName;
    this.coverWord = coverWord;
    this.cells = List.copyOf(cells);
  }

  /** Its place in the list of causes. */
  public String getNumber() {
    return number;
  }

  public String getText() {
    return text;
  }

  public String getCoverName() {
    return coverName;
  }

  /** For the style. */
  public String getCoverWord() {
    return coverWord;
  }

  /** By column. */
  public List<CellView> getCells() {
    return cells;
  }
}
