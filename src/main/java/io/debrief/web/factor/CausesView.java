package io.debrief.web.factor;

import java.util.List;

/** The causes of a post-mortem, in its panel. */
public final class CausesView {
  private final List<FactorView> factors;
  private final MatrixView matrix;
  private final ChoicesView choices;
  private final String whyNot;
  private final String firstDay;
  private final boolean addable;
  private final boolean empty;

  CausesView(
      List<FactorView> factors,
      MatrixView matrix,
      ChoicesView choices,
      String whyNot,
      String firstDay,
      boolean addable,
      boolean empty) {
    this.factors = List.copyOf(factors);
    this.matrix = matrix;
    this.choices = choices;
    this.whyNot = whyNot;
    this.firstDay = firstDay;
    this.addable = addable;
    this.empty = empty;
  }

  public List<FactorView> getFactors() {
    return factors;
  }

  public MatrixView getMatrix() {
    return matrix;
  }

  public ChoicesView getChoices() {
    return choices;
  }

  /** Why the reader may not name any; empty where the reader may. */
  public String getWhyNot() {
    return whyNot;
  }

  /** From when on an acceptance may end. */
  public String getFirstDay() {
    return firstDay;
  }

  public boolean isAddable() {
    return addable;
  }

  public boolean isEmpty() {
    return empty;
  }
}
