package io.debrief.core.action;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Hints, proposed strengths and pasted lines: all that is read from wording. */
public class ActionWordingTest {
  @Test
  public void asksForOwnerAndDate() {
    assertEquals(
        List.of(Hint.NO_OWNER, Hint.NO_DATE),
        Hint.of("Alert on the length of the mail queue", false, false));
    assertEquals(List.of(), Hint.of("Alert on the length of the mail queue", true, true));
  }

  @Test
  public void asksWhereTheVerbNeverEnds() {
    for (String endless :
        List.of(
            "Investigate the slow checkout query",
            "We should improve the retry logic of checkout",
            "Please consider a second mail relay",
            "- Look into the payment gateway timeouts",
            "Langsame Abfrage im Checkout untersuchen",
            "Prüfen, ob das Mailrelay reicht",
            "Alarmierung der Zahlungen verbessern")) {
      assertEquals(endless, List.of(Hint.OPEN_ENDED), Hint.of(endless, true, true));
    }
  }

  @Test
  public void doesNotAskWhereTheVerbEnds() {
    for (String fine :
        List.of(
            "Add a timeout to the payment client",
            "Replace the hand-made failover by a health check",
            "Write down in the runbook how to improve the query",
            "Alarm für die Länge der Mail-Queue einrichten",
            "Zertifikate automatisch erneuern")) {
      assertEquals(fine, List.of(), Hint.of(fine, true, true));
    }
  }

  @Test
  public void asksForSomethingToLookAt() {
    for (String vague :
        List.of("Fix it", "Communicate better", "Do things", "Alles verhindern", "Dokumentieren")) {
      assertEquals(vague, List.of(Hint.NO_OBJECT), Hint.of(vague, true, true));
    }
    assertEquals(
        List.of(Hint.OPEN_ENDED, Hint.NO_OBJECT), Hint.of("Improve the process", true, true));
    assertEquals(
        List.of(Hint.OPEN_ENDED, Hint.NO_OBJECT), Hint.of("Prozess verbessern", true, true));
  }

  @Test
  public void proposesTheStrengthThatTheWordingHas() {
    assertEquals(strength("strong"), ProposedStrength.of("Automate the failover test"));
    assertEquals(strength("strong"), ProposedStrength.of("Add a guard-rail to deployments"));
    assertEquals(strength("strong"), ProposedStrength.of("Zertifikate automatisch erneuern"));
    assertEquals(strength("medium"), ProposedStrength.of("Add an alert for replication lag"));
    assertEquals(strength("medium"), ProposedStrength.of("Checkliste für Umzüge anlegen"));
    assertEquals(strength("weak"), ProposedStrength.of("Document the automated failover"));
    assertEquals(strength("weak"), ProposedStrength.of("Train everybody on the checklist"));
    assertEquals(strength("weak"), ProposedStrength.of("Den automatischen Failover dokumentieren"));
    assertEquals(Optional.empty(), ProposedStrength.of("Order two more relays"));
  }

  @Test
  public void aLineHasItsOwnerAndDateAtTheEnd() {
    ActionWish wish = read("Alert on the mail queue @bob 2026-12-01");
    assertEquals(Optional.of("Alert on the mail queue"), wish.summary());
    assertEquals(Optional.of("bob"), wish.owner());
    assertEquals(Optional.of(LocalDate.parse("2026-12-01")), wish.due());
    assertEquals(wish, read("  * [ ]  Alert on the mail  queue 2026-12-01 @bob "));
    assertEquals(wish, read("12. Alert on the mail queue @bob 2026-12-01"));
  }

  @Test
  public void whatStandsInTheMiddleBelongsToTheSummary() {
    ActionWish wish = read("Mail ops@example.com about @carol and 2026-11-30 logs");
    assertEquals(
        Optional.of("Mail ops@example.com about @carol and 2026-11-30 logs"), wish.summary());
    assertEquals(Optional.empty(), wish.owner());
    assertEquals(Optional.empty(), wish.due());
  }

  @Test
  public void aKeyAloneNamesAnIssueThatIsThere() {
    assertEquals(Optional.of("PAY-12"), read("- PAY-12").issueKey());
    assertEquals(Optional.empty(), read("Close PAY-12").issueKey());
  }

  @Test
  public void aDayThatDoesNotExistIsRefused() {
    Refusal refusal =
        PastedLine.read("Alert @bob 2026-02-30", Optional.empty(), Optional.empty())
            .wrong()
            .orElseThrow();
    assertEquals(Optional.of("due"), refusal.reasons().get(0).field());
    assertEquals(Optional.of("bob"), read("Alert @bob 2026-02-30").owner());
    assertEquals(Optional.of(LocalDate.parse("2028-02-29")), read("Alert 2028-02-29").due());
  }

  private static ActionWish read(String line) {
    return PastedLine.read(line, Optional.empty(), Optional.empty()).wish();
  }

  private static Optional<Strength> strength(String word) {
    return Strength.ofWord(word);
  }
}
