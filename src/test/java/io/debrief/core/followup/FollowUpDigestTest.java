package io.debrief.core.followup;

import static io.debrief.core.followup.FollowUpWorld.TUESDAY;
import static org.junit.Assert.assertEquals;

import io.debrief.core.host.Wording;
import io.debrief.core.mail.DigestLine;
import io.debrief.core.mail.DigestSection;
import io.debrief.core.mail.DigestSection.Urgency;
import io.debrief.testkit.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class FollowUpDigestTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

  private final FollowUpWorld world = new FollowUpWorld();
  private final FollowUpDigest digest = new FollowUpDigest(world.store, world.followUps);

  private void followUp(long issueId, LocalDate due, String ownerKey) {
    world.item(issueId);
    world.store.add(
        FollowUp.first(
            issueId, due, new Item(10000, Optional.empty(), Optional.of(ownerKey), TUESDAY, 0)));
  }

  private List<DigestSection> mine() {
    return digest.sectionsFor(Samples.ALICE, DAY);
  }

  @Test
  public void tellsWhatWasMissedAndWhatIsSoon() {
    String alice = Samples.ALICE.key();
    followUp(101, DAY.minusDays(1), alice);
    followUp(102, DAY, alice);
    followUp(103, DAY.plusDays(2), alice);
    followUp(104, DAY.plusDays(3), alice);
    followUp(105, DAY.minusDays(9), "JIRAUSER9");
    assertEquals(
        List.of(
            new DigestSection(
                Urgency.LATE,
                Wording.of("debrief.digest.missed"),
                List.of(
                    new DigestLine(
                        "OPS-101 Alert when the certificate ends",
                        "/browse/OPS-101",
                        Optional.of(Wording.of("debrief.digest.days-late", "1")))),
                0),
            new DigestSection(
                Urgency.SOON,
                Wording.of("debrief.digest.soon"),
                List.of(
                    new DigestLine(
                        "OPS-102 Alert when the certificate ends",
                        "/browse/OPS-102",
                        Optional.of(Wording.of("debrief.digest.days-left", "0"))),
                    new DigestLine(
                        "OPS-103 Alert when the certificate ends",
                        "/browse/OPS-103",
                        Optional.of(Wording.of("debrief.digest.days-left", "2")))),
                0)),
        mine());
    assertEquals(List.of(alice, "JIRAUSER9"), digest.peopleAfter(DAY, "", 10));
    assertEquals(List.of("JIRAUSER9"), digest.peopleAfter(DAY, alice, 10));
  }

  @Test
  public void saysNothingOfIssuesThatThePersonDoesNotSee() {
    followUp(101, DAY.minusDays(1), Samples.ALICE.key());
    world.host.invisible.add(101L);
    assertEquals(List.of(), mine());
  }

  @Test
  public void countsWhatIsBeyondTwentyLines() {
    for (int i = 0; i < 23; i++) {
      followUp(200 + i, DAY.minusDays(1), Samples.ALICE.key());
    }
    DigestSection section = mine().get(0);
    assertEquals(20, section.lines().size());
    assertEquals(3, section.more());
  }
}
