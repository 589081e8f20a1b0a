package io.debrief.core.factor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Refusal;
import io.debrief.core.postmortem.Loaded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CoverageTest {
  private final FactorScene scene = new FactorScene();

  @Test
  public void aReviewWithoutAFactorLacksOne() {
    assertEquals(List.of("debrief.causes.lacks.factors[]"), scene.lacks());
  }

  @Test
  public void whatNeitherAnActionItemNorAnAcceptanceAnswersIsUncovered() {
    Factor answered = scene.add("Disk");
    Factor accepted = scene.add("Fan");
    scene.add("Cable");
    scene.items.put(answered.id(), List.of(10_400L));
    accept(accepted, "2026-06-01");
    assertEquals(List.of("debrief.causes.lacks.uncovered[1]"), scene.lacks());
    assertEquals(
        List.of(Cover.COVERED, Cover.ACCEPTED, Cover.UNCOVERED),
        scene.coverage.of(scene.seen.postMortem(), new Loaded()).stream()
            .map(FactorCoverage.Covered::cover)
            .toList());
  }

  @Test
  public void anAcceptanceLastsUntilItsDay() {
    Factor factor = scene.add("Fan").accepted(acceptance("2026-03-07"));
    assertEquals(Cover.ACCEPTED, Cover.of(factor, scene.items, FactorScene.TODAY));
    assertEquals(Cover.LOOK_AGAIN, Cover.of(factor, scene.items, LocalDate.parse("2026-03-07")));
    scene.store.save(factor.accepted(acceptance("2026-03-06")));
    assertEquals(List.of("debrief.causes.lacks.look-again[1]"), scene.lacks());
    scene.items.put(factor.id(), List.of(10_400L));
    assertEquals(
        "the day was given to look, whatever came in between",
        List.of("debrief.causes.lacks.look-again[1]"),
        scene.lacks());
  }

  @Test
  public void anAcceptanceNeedsAReasonAndADayAhead() {
    Factor factor = scene.add("Fan");
    assertEquals("reason", refusedField(factor, " ", "2026-06-01"));
    assertEquals("reviewOn", refusedField(factor, "Too dear", ""));
    assertEquals("reviewOn", refusedField(factor, "Too dear", "tomorrow"));
    assertEquals("today is no day ahead", "reviewOn", refusedField(factor, "x", "2026-03-06"));
    assertEquals("reviewOn", refusedField(factor, "Too dear", "2031-03-07"));
    assertEquals("reviewOn", refusedField(factor, "Too dear", "+999999999-12-31"));
    accept(factor, "2026-03-07");
    assertEquals(List.of(), scene.lacks());
    scene.accepting.takeBack(scene.seen, factor.id(), 2);
    assertEquals(List.of("debrief.causes.lacks.uncovered[1]"), scene.lacks());
  }

  private void accept(Factor factor, String until) {
    scene.accepting.accept(scene.seen, factor.id(), 1, Optional.of("Too dear"), Optional.of(until));
  }

  private static Optional<Acceptance> acceptance(String until) {
    return Optional.of(new Acceptance("Too dear", LocalDate.parse(until), "JIRAUSER10101"));
  }

  private String refusedField(Factor factor, String reason, String until) {
    return assertThrows(
            Refusal.class,
            () ->
                scene.accepting.accept(
                    scene.seen, factor.id(), 1, Optional.of(reason), Optional.of(until)))
        .reasons()
        .get(0)
        .field()
        .orElseThrow();
  }
}
