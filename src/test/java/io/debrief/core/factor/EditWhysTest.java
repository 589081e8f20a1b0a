package io.debrief.core.factor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.Permissions.Permission;
import io.debrief.core.host.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class EditWhysTest {
  private final FactorScene scene = new FactorScene();
  private final Factor factor = scene.add("Disk");

  @Test
  public void asksWhysInBranches() {
    add(Whys.TOP, "It was full");
    add(1, "Nobody was told");
    add(1, "It grew fast");
    assertEquals(List.of("1 It was full", "2 Nobody was told", "2 It grew fast"), outline());
    assertEquals("whys have their own versions", 1, now().version());
  }

  @Test
  public void nothingStandsBeneathItself() {
    add(Whys.TOP, "It was full");
    add(1, "Nobody was told");
    assertEquals("parent", refusedField(() -> scene.whys.moveUnder(scene.seen, 1, 1, 1, 2)));
    assertEquals("parent", refusedField(() -> scene.whys.moveUnder(scene.seen, 1, 1, 1, 1)));
    assertEquals("parent", refusedField(() -> scene.whys.moveUnder(scene.seen, 1, 1, 1, 99)));
    assertEquals("parent", refusedField(() -> add(99, "Beneath nothing")));
    assertEquals(List.of("1 It was full", "2 Nobody was told"), outline());
    scene.whys.moveUnder(scene.seen, 1, 2, 1, Whys.TOP);
    assertEquals(List.of("1 It was full", "1 Nobody was told"), outline());
  }

  @Test
  public void whysGoEightLevelsDeepAndNoDeeperByWhateverMove() {
    for (int depth = 0; depth < 8; depth++) {
      add(depth, "Level " + (depth + 1));
    }
    assertEquals("parent", refusedField(() -> add(8, "Level 9")));
    add(7, "Beside level 8");
    assertEquals("parent", refusedField(() -> scene.whys.move(scene.seen, 1, 9, 1, Direction.IN)));
  }

  @Test
  public void twoHundredWhysAreAsManyAsThereCanBe() {
    Factor other = scene.add("Fan");
    for (int i = 0; i < 199; i++) {
      add(Whys.TOP, "Why");
    }
    scene.whys.add(scene.seen, other.id(), Whys.TOP, Optional.of("The last one"));
    Refusal full = assertThrows(Refusal.class, () -> add(Whys.TOP, "One more"));
    assertEquals(Refusal.Kind.CONFLICT, full.kind());
  }

  @Test
  public void whoIsSlowerChangesNothing() {
    add(Whys.TOP, "It was full");
    scene.whys.change(scene.seen, 1, 1, 1, Optional.of("It was nearly full"));
    EditWhys.Outcome second = scene.whys.change(scene.seen, 1, 1, 1, Optional.of("It was empty"));
    assertTrue(second.conflict().isPresent());
    assertEquals(List.of("1 It was nearly full"), outline());
    assertTrue(scene.whys.delete(scene.seen, 1, 1, 1).conflict().isPresent());
    scene.whys.delete(scene.seen, 1, 1, 2);
    assertEquals(List.of(), outline());
  }

  @Test
  public void anEmptyOrEndlessWhyIsRefused() {
    assertEquals("text", refusedField(() -> add(Whys.TOP, "  ")));
    assertEquals("text", refusedField(() -> add(Whys.TOP, "x".repeat(1_001))));
  }

  @Test
  public void whoMayOnlyCommentMovesOnlyWhatIsOwn() {
    add(Whys.TOP, "It was full");
    scene.store.save(now().withWhys(now().whys().plus(Whys.TOP, "By bob", "JIRAUSER10102")));
    scene.host.denied.add(Permission.EDIT_ISSUES);
    scene.whys.move(scene.seen, 1, 1, 1, Direction.DOWN);
    assertEquals(
        Refusal.Kind.FORBIDDEN,
        assertThrows(Refusal.class, () -> scene.whys.move(scene.seen, 1, 2, 1, Direction.DOWN))
            .kind());
  }

  private void add(long parent, String text) {
    scene.whys.add(scene.seen, factor.id(), parent, Optional.of(text));
  }

  private Factor now() {
    return scene.store.factor(7, factor.id()).orElseThrow();
  }

  private List<String> outline() {
    return now().whys().inOrder().stream()
        .map(each -> each.depth() + " " + each.why().text())
        .toList();
  }

  private static String refusedField(Runnable wish) {
    return assertThrows(Refusal.class, wish::run).reasons().get(0).field().orElseThrow();
  }
}
