package io.debrief.core.factor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.factor.Diagram.Box;
import java.awt.Rectangle;
import java.util.List;
import org.junit.Test;

public class DiagramTest {
  private final FactorScene scene = new FactorScene();

  @Test
  public void aFactorAloneIsOneBox() {
    Diagram diagram = Diagram.of(scene.add("Disk"));
    assertEquals(206, diagram.width());
    assertEquals(80, diagram.height());
    assertEquals(List.of(), diagram.edges());
    Box box = diagram.boxes().get(0);
    assertEquals(List.of(new Diagram.Line(16, 43, "Disk")), box.lines());
  }

  @Test
  public void eachWhyIsToTheRightOfWhatItAnswersAndItsParentInTheMiddle() {
    Factor factor =
        scene
            .add("Disk")
            .withWhys(
                Whys.NONE
                    .plus(Whys.TOP, "a", "ann")
                    .plus(Whys.TOP, "b", "ann")
                    .plus(2, "c", "ann"));
    Diagram diagram = Diagram.of(factor);
    assertEquals(
        List.of("8,48", "238,8", "238,88", "468,88"),
        diagram.boxes().stream().map(box -> box.x() + "," + box.y()).toList());
    assertEquals(new Diagram.Edge(198, 80, 238, 40), diagram.edges().get(0));
    assertEquals(666, diagram.width());
    assertEquals(160, diagram.height());
  }

  @Test
  public void noTwoBoxesOfAFullTreeOverlapAndAllAreInside() {
    Whys whys = Whys.NONE;
    for (int i = 0; i < 200; i++) {
      whys = whys.plus(i % 7 == 0 ? Whys.TOP : i / 7 * 7 + i % 3 + (i % 7 > 3 ? 1 : 0), "w", "a");
    }
    Diagram diagram = Diagram.of(scene.add("Disk").withWhys(whys));
    List<Rectangle> boxes =
        diagram.boxes().stream()
            .map(box -> new Rectangle(box.x(), box.y(), box.width(), box.height()))
            .toList();
    Rectangle all = new Rectangle(0, 0, diagram.width(), diagram.height());
    assertTrue(boxes.size() > 100);
    for (int i = 0; i < boxes.size(); i++) {
      assertTrue("inside", all.contains(boxes.get(i)));
      for (int j = 0; j < i; j++) {
        assertFalse(i + " over " + j, boxes.get(i).intersects(boxes.get(j)));
      }
    }
  }

  @Test
  public void aLongTextIsCutInTheBoxAndWholeInItsTitle() {
    String text = "The backup ran into the hour of the morning peak again and again ".repeat(5);
    Box box = Diagram.of(scene.add(text)).boxes().get(0);
    assertEquals(3, box.lines().size());
    assertEquals("The backup ran into the", box.lines().get(0).text());
    assertTrue(box.lines().get(2).text().endsWith("…"));
    assertEquals(text.strip(), box.text());
  }

  @Test
  public void aWordWithoutEndIsBrokenAndNoLetterIsCutInTwo() {
    FittedText fitted = FittedText.of("🔥".repeat(40), 1_450, 3);
    assertEquals(List.of("🔥".repeat(13), "🔥".repeat(13)), fitted.lines().subList(0, 2));
    assertEquals("🔥".repeat(12) + "…", fitted.lines().get(2));
    assertTrue(fitted.cut());
    assertFalse(FittedText.of("short", 1_450, 3).cut());
    assertEquals(List.of("W".repeat(14)), FittedText.of("W".repeat(14), 1_450, 3).lines());
  }
}
