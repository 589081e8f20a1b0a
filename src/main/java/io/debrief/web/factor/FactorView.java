package io.debrief.web.factor;

import java.util.List;

/** A cause in the panel. */
public final class FactorView {
  private final String id;
  private final String version;
  private final FactsView facts;
  private final CoverView cover;
  private final List<WhyView> whys;
  private final DiagramView diagram;
  private final String sure;
  private final boolean editable;
  private final boolean asked;

  FactorView(
      String id,
      String version,
      FactsView facts,
      CoverView cover,
      List<WhyView> whys,
      DiagramView diagram,
      String sure,
      boolean editable,
      boolean asked) {
    this.id = id;
    this.version = version;
    this.facts = facts;
    this.cover = cover;
    this.whys = List.copyOf(whys);
    this.diagram = diagram;
    this.sure = sure;
    this.editable = editable;
    this.asked = asked;
  }

  /** As text: a template would write a large number with signs between. */
  public String getId() {
    return id;
  }

  public String getVersion() {
    return version;
  }

  public FactsView getFacts() {
    return facts;
  }

  public CoverView getCover() {
    return cover;
  }

  /** Each before what is beneath it. */
  public List<WhyView> getWhys() {
    return whys;
  }

  public DiagramView getDiagram() {
    return diagram;
  }

  /** Asks whether to delete it, and says what that means. */
  public String getSure() {
    return sure;
  }

  public boolean isEditable() {
    return editable;
  }

  /** Whether there is any why. */
  public boolean isAsked() {
    return asked;
  }
}
