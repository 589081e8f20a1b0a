package io.debrief.core.factor;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class WhysTest {
  private final Whys tree =
      Whys.NONE
          .plus(Whys.TOP, "a", "ann")
          .plus(1, "b", "ann")
          .plus(Whys.TOP, "c", "bob")
          .plus(1, "d", "bob")
          .plus(2, "e", "bob");

  @Test
  public void readsEachBeforeWhatIsBeneathIt() {
    assertEquals(List.of("1a", "2b", "3e", "2d", "1c"), outline(tree));
    assertEquals(3, tree.depth());
  }

  @Test
  public void movesAmongItsSiblings() {
    assertEquals(List.of("1a", "2d", "2b", "3e", "1c"), outline(moved("d", Direction.UP)));
    assertEquals(List.of("1c", "1a", "2b", "3e", "2d"), outline(moved("a", Direction.DOWN)));
    assertEquals(Optional.empty(), tree.moved(why("a"), Direction.UP));
    assertEquals(Optional.empty(), tree.moved(why("c"), Direction.DOWN));
  }

  @Test
  public void movesInBeneathTheOneBeforeAndOutAfterTheOneAbove() {
    assertEquals(List.of("1a", "2b", "3e", "2d", "2c"), outline(moved("c", Direction.IN)));
    assertEquals(List.of("1a", "2d", "1b", "2e", "1c"), outline(moved("b", Direction.OUT)));
    assertEquals(Optional.empty(), tree.moved(why("b"), Direction.IN));
    assertEquals(Optional.empty(), tree.moved(why("a"), Direction.OUT));
  }

  @Test
  public void aMoveIsOneVersionOfTheWhyThatMoves() {
    Whys moved = moved("b", Direction.OUT);
    assertEquals(2, moved.with(2).orElseThrow().version());
    assertEquals(1, moved.with(1).orElseThrow().version());
  }

  @Test
  public void whatIsDeletedTakesAlongWhatIsBeneathItAndItsIdIsNeverGivenAgain() {
    Whys left = tree.without(1);
    assertEquals(List.of("1c"), outline(left));
    assertEquals(List.of(3L, 6L), ids(left.plus(Whys.TOP, "new", "ann")));
  }

  private static List<Long> ids(Whys whys) {
    return whys.all().stream().map(Why::id).toList();
  }

  private Whys moved(String text, Direction direction) {
    return tree.moved(why(text), direction).orElseThrow();
  }

  private Why why(String text) {
    return tree.all().stream().filter(each -> each.text().equals(text)).findFirst().orElseThrow();
  }

  private static List<String> outline(Whys whys) {
    return whys.inOrder().stream().map(each -> each.depth() + each.why().text()).toList();
  }
}
