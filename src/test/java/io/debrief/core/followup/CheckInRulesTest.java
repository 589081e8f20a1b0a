package io.debrief.core.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.debrief.core.host.Refusal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class CheckInRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2028, 2, 29);

  private static CheckInWish wish(
      String verdict, String note, String evidence, String nextDue, String reason) {
    return new CheckInWish(
        Optional.ofNullable(verdict),
        Optional.ofNullable(note),
        Optional.ofNullable(evidence),
        Optional.ofNullable(nextDue),
        Optional.ofNullable(reason),
        1);
  }

  private static List<String> wrong(CheckInWish wish) {
    Refusal refusal = assertThrows(Refusal.class, () -> CheckInRules.check(wish, TODAY));
    assertEquals(Refusal.Kind.INVALID, refusal.kind());
    return refusal.reasons().stream()
        .map(reason -> reason.field().orElse("") + " " + reason.wording().key().orElseThrow())
        .toList();
  }

  @Test
  public void takesWhatMakesSense() {
    assertEquals(
        new CheckInRules.Valid(
            Verdict.AT_RISK,
            Optional.of("Two of three"),
            Optional.of(URI.create("HTTPS://git.example.org/7?a=b#c")),
            Optional.of(TODAY),
            Optional.empty()),
        CheckInRules.check(
            wish("at-risk", " Two of three ", "HTTPS://git.example.org/7?a=b#c", "2028-02-29", ""),
            TODAY));
    assertEquals(
        Optional.of("r".repeat(1_000)),
        CheckInRules.check(
                wish("wont-do", "n".repeat(4_000), null, "2028-03-01", "r".repeat(1_000)), TODAY)
            .reason());
  }

  @Test
  public void refusesEvidenceThatIsNoWebAddress() {
    for (String evidence :
        List.of(
            "javascript:alert(1)",
            "ftp://example.org/x",
            "file:///etc/passwd",
            "data:text/html,x",
            "example.org/x",
            "//example.org",
            "http:///x",
            "http://",
            "https://user:secret@example.org/",
            "http://exa mple.org")) {
      assertEquals(
          evidence,
          List.of("evidence debrief.check-in.evidence.wrong"),
          wrong(wish("on-track", null, evidence, null, null)));
    }
    assertEquals(
        List.of("evidence debrief.check-in.too-long"),
        wrong(wish("on-track", null, "http://e.org/" + "x".repeat(2_000), null, null)));
  }

  @Test
  public void refusesDatesThatPassedAreTooFarOrNone() {
    assertEquals(
        List.of("nextDue debrief.check-in.next.past"),
        wrong(wish("blocked", null, null, "2028-02-28", null)));
    assertEquals(
        List.of("nextDue debrief.check-in.next.far"),
        wrong(wish("blocked", null, null, "2033-03-01", null)));
    assertEquals(
        Optional.of(LocalDate.of(2033, 2, 28)),
        CheckInRules.check(wish("blocked", null, null, "2033-02-28", null), TODAY).nextDue());
    for (String day : List.of("2027-02-29", "tomorrow", "01.03.2028", "2028-3-1")) {
      assertEquals(
          day,
          List.of("nextDue debrief.check-in.next.wrong"),
          wrong(wish("blocked", null, null, day, null)));
    }
  }

  @Test
  public void wontDoNeedsAReasonAndALaterDay() {
    assertEquals(
        List.of("reason debrief.check-in.reason.missing", "nextDue debrief.check-in.next.missing"),
        wrong(wish("wont-do", null, null, " ", " ")));
    assertEquals(
        List.of("nextDue debrief.check-in.next.today"),
        wrong(wish("wont-do", null, null, "2028-02-29", "too dear")));
    assertEquals(
        List.of("reason debrief.check-in.too-long"),
        wrong(wish("wont-do", null, null, "2028-03-01", "r".repeat(1_001))));
  }

  @Test
  public void othersNeedNoReasonAndDoneNoDay() {
    assertEquals(
        List.of("reason debrief.check-in.reason.needless"),
        wrong(wish("on-track", null, null, null, "because")));
    assertEquals(
        List.of("nextDue debrief.check-in.next.needless"),
        wrong(wish("done", null, null, "2028-03-01", null)));
  }

  @Test
  public void namesAllThatIsWrongAtOnce() {
    assertEquals(
        List.of(
            "verdict debrief.check-in.verdict.unknown",
            "note debrief.check-in.too-long",
            "evidence debrief.check-in.evidence.wrong",
            "nextDue debrief.check-in.next.wrong"),
        wrong(wish("ON-TRACK", "n".repeat(4_001), "x", "x", null)));
    assertEquals(
        List.of("verdict debrief.check-in.verdict.unknown"),
        wrong(wish(null, null, null, null, null)));
  }
}
