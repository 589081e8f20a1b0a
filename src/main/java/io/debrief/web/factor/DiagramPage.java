package io.debrief.web.factor;

import io.debrief.core.factor.Diagram;
import io.debrief.core.factor.Diagram.Box;
import io.debrief.core.factor.Factor;

/** Prepares the drawing of a cause for a template. */
final class DiagramPage {
  private DiagramPage() {}

  static DiagramView of(Factor factor, FactorWords words) {
    Diagram diagram = Diagram.of(factor);
    return new DiagramView(
        "debrief-diagram-" + factor.id(),
        Integer.toString(diagram.width()),
        Integer.toString(diagram.height()),
        words.say("debrief.causes.diagram.title", factor.facts().text()),
        words.say(
            "debrief.causes.diagram.description",
            Integer.toString(factor.whys().all().size()),
            Integer.toString(factor.whys().depth())),
        diagram.boxes().stream().map(DiagramPage::box).toList(),
        diagram.edges().stream()
            .map(
                edge ->
                    new EdgeView(
                        Integer.toString(edge.x1()),
                        Integer.toString(edge.y1()),
                        Integer.toString(edge.x2()),
                        Integer.toString(edge.y2())))
            .toList());
  }

  private static BoxView box(Box box) {
    return new BoxView(
        Integer.toString(box.x()),
        Integer.toString(box.y()),
        Integer.toString(box.width()),
        Integer.toString(box.height()),
        box.text(),
        box.lines().stream()
            .map(
                line ->
                    new LineView(
                        Integer.toString(line.x()), Integer.toString(line.y()), line.text()))
            .toList());
  }
}
