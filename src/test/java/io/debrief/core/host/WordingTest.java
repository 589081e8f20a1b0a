package io.debrief.core.host;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class WordingTest {
  @Test
  public void whatIsRepeatedOfAMistakeIsCutAfterThreeHundredSigns() {
    assertEquals(
        List.of("x".repeat(300), "x".repeat(299) + "…"),
        Wording.of("key", "x".repeat(300), "x".repeat(10_000)).arguments());
  }

  @Test
  public void aSignOfTwoUnitsIsNeverCutInTwo() {
    assertEquals(
        List.of("x".repeat(298) + "…"),
        Wording.of("key", "x".repeat(298) + "\uD83D\uDE00".repeat(9)).arguments());
  }
}
