package io.debrief.core.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.Person;
import io.debrief.core.mail.Mailer.State;
import io.debrief.core.sweep.SweepStep.Work;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.Test;

public class SweepDigestsTest {
  private final MailCase mail = new MailCase();

  @Test
  public void whomSomethingNeedsGetsOneMailADay() {
    mail.needy("ann", "UTC");

    assertEquals(0, mail.sweepAt("2026-03-04T07:00:00Z").mailed());
    assertEquals(List.of(), mail.outbox.told());
    assertEquals(1, mail.sweepAt("2026-03-04T08:00:00Z").mailed());
    assertEquals(0, mail.sweepHourly("2026-03-04T09:00:00Z", 23).mailed());
    assertEquals(1, mail.sweepAt("2026-03-05T08:00:00Z").mailed());

    assertEquals(List.of("2026-03-04 KEY-ann SENT", "2026-03-05 KEY-ann SENT"), mail.outbox.told());
    assertEquals(List.of("ann@example.com", "ann@example.com"), mail.server.addresses());
    assertNotEquals(
        mail.server.accepted.get(0).messageId(), mail.server.accepted.get(1).messageId());
    assertEquals(List.of(), mail.failures);
  }

  @Test
  public void theHourAndTheDayAreThePersonsOwn() {
    mail.homeZone = ZoneId.of("America/New_York");
    mail.needy("kim", "Asia/Kathmandu");
    mail.needy("leo", "Pacific/Auckland");

    mail.sweepHourly("2026-03-04T00:00:00Z", 24);

    assertEquals(
        List.of("2026-03-04 KEY-leo SENT", "2026-03-04 KEY-kim SENT", "2026-03-05 KEY-leo SENT"),
        mail.outbox.told());
  }

  @Test
  public void whoMovesToAnotherZoneGetsNoSecondMailForADayThatWas() {
    Person leo = mail.needy("leo", "Pacific/Auckland");
    assertEquals(1, mail.sweepAt("2026-03-04T20:00:00Z").mailed());

    mail.recipients.put(
        leo.key(), new Recipient("leo@example.com", ZoneId.of("America/Los_Angeles"), false));
    assertEquals(0, mail.sweepHourly("2026-03-04T21:00:00Z", 24).mailed());
    assertEquals(0, mail.sweepHourly("2026-03-05T16:00:00Z", 16).mailed());
    assertEquals(1, mail.sweepHourly("2026-03-06T16:00:00Z", 1).mailed());
  }

  @Test
  public void nobodyElseIsWrittenTo() {
    Person gone = mail.needy("gone", "UTC");
    mail.host.known.remove(gone);
    mail.host.known.remove(mail.needy("inactive", "UTC"));
    mail.host.known.add(new Person("KEY-inactive", "inactive", "inactive", false));
    mail.recipients.remove(mail.needy("unreachable", "UTC").key());
    mail.unwilling.add(mail.needy("unwilling", "UTC").key());
    mail.needs.put(mail.needy("content", "UTC").key(), List.of());

    assertEquals(0, mail.sweepHourly("2026-03-04T08:00:00Z", 24).mailed());
    assertEquals(List.of(), mail.outbox.told());
    assertEquals(List.of(), mail.failures);
  }

  @Test
  public void oneWithoutLinesSaysNothing() {
    Person ann = mail.needy("ann", "UTC");
    mail.needs.put(
        ann.key(),
        List.of(
            new DigestSection(
                DigestSection.Urgency.LATE,
                io.debrief.core.host.Wording.ofHost("Missed"),
                List.of(),
                0)));
    assertEquals(0, mail.sweepAt("2026-03-04T08:00:00Z").mailed());
  }

  @Test
  public void aMailServerThatIsDownIsAskedEveryHourAndThreeTimesOnly() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      mail.needy(name, "UTC");
    }
    mail.server.down = true;

    assertEquals(3, mail.sweepAt("2026-03-04T08:00:00Z").failed());
    assertEquals(3, mail.server.asked.size());
    assertEquals(
        "could not send the digest of 2026-03-04 to KEY-a: The mail server did not accept a mail",
        mail.failures.get(0));
    assertEquals(3, mail.sweepAt("2026-03-04T09:00:00Z").failed());

    mail.server.down = false;
    assertEquals(5, mail.sweepAt("2026-03-04T10:00:00Z").mailed());
    assertEquals(5, mail.server.accepted.size());
    assertEquals(0, mail.sweepAt("2026-03-04T11:00:00Z").mailed());
  }

  @Test
  public void afterThreeDaysWithoutTheMailServerAPersonGetsOneMail() {
    mail.needy("ann", "UTC");
    mail.server.down = true;
    mail.sweepHourly("2026-03-04T08:00:00Z", 72);
    assertEquals(List.of("2026-03-06 KEY-ann WAITING"), mail.outbox.told());

    mail.server.down = false;
    assertEquals(1, mail.sweepHourly("2026-03-07T08:00:00Z", 24).mailed());
    assertEquals(List.of("2026-03-07 KEY-ann SENT"), mail.outbox.told());
  }

  @Test
  public void nothingIsSentAtNightOnceTheMailServerIsBack() {
    mail.needy("ann", "UTC");
    mail.server.down = true;
    mail.sweepAt("2026-03-04T23:00:00Z");
    mail.server.down = false;

    assertEquals(0, mail.sweepHourly("2026-03-05T00:00:00Z", 8).mailed());
    assertEquals(1, mail.sweepHourly("2026-03-05T08:00:00Z", 16).mailed());
    assertEquals(List.of("2026-03-05 KEY-ann SENT"), mail.outbox.told());
  }

  @Test
  public void afterSevenDaysADigestIsGivenUpAndCounted() {
    mail.needy("ann", "UTC");
    mail.server.down = true;
    mail.sweepHourly("2026-03-04T08:00:00Z", 7 * 24 + 1);
    assertEquals(List.of("2026-03-11 KEY-ann WAITING"), mail.outbox.told());

    int triesBefore = mail.server.asked.size();
    assertEquals(1, mail.sweepAt("2026-03-11T08:00:01Z").failed());
    assertEquals(triesBefore, mail.server.asked.size());
    assertEquals(List.of("2026-03-11 KEY-ann GIVEN_UP"), mail.outbox.told());

    mail.sweepHourly("2026-03-11T09:00:00Z", 23);
    mail.server.down = false;
    assertEquals(1, mail.sweepAt("2026-03-12T08:00:00Z").mailed());
  }

  @Test
  public void whatOneMailServerRefusesKeepsNobodyElseWaiting() {
    for (String name : List.of("a", "b", "c", "d")) {
      mail.needy(name, "UTC");
    }
    mail.server.refused.addAll(List.of("a@example.com", "b@example.com", "c@example.com"));

    mail.sweepAt("2026-03-04T08:00:00Z");
    assertEquals(List.of(), mail.server.addresses());
    mail.sweepAt("2026-03-04T09:00:00Z");
    assertEquals(List.of("d@example.com"), mail.server.addresses());
  }

  @Test
  public void withoutAMailServerNothingWaitsAndNothingFails() {
    mail.needy("ann", "UTC");
    mail.server.state = State.NO_SERVER;
    assertEquals(Work.NONE, mail.sweepHourly("2026-03-04T08:00:00Z", 240));
    mail.server.state = State.SWITCHED_OFF;
    assertEquals(Work.NONE, mail.sweepAt("2026-03-14T08:00:00Z"));
    assertEquals(List.of(), mail.outbox.told());

    mail.server.state = State.READY;
    assertEquals(1, mail.sweepAt("2026-03-14T09:00:00Z").mailed());
  }

  @Test
  public void whatWaitsWhenTheMailServerIsTakenAwayIsGivenUpAfterSevenDays() {
    mail.needy("ann", "UTC");
    mail.server.down = true;
    mail.sweepAt("2026-03-04T08:00:00Z");
    mail.server.state = State.NO_SERVER;

    assertEquals(Work.NONE, mail.sweepAt("2026-03-11T08:00:00Z"));
    assertEquals(new Work(0, 1, 0, 0, 1), mail.sweepAt("2026-03-11T08:00:01Z"));
    assertEquals(Work.NONE, mail.sweepAt("2026-03-12T08:00:00Z"));
  }

  @Test
  public void whatWaitsSaysWhatHoldsWhenItIsSent() {
    Person ann = mail.needy("ann", "UTC");
    mail.server.down = true;
    mail.sweepAt("2026-03-04T08:00:00Z");
    mail.needs.put(ann.key(), List.of(MailCase.section("something else")));
    mail.server.down = false;
    mail.sweepAt("2026-03-04T09:00:00Z");
    assertTrue(mail.server.accepted.get(0).body().contains("something else"));
  }

  @Test
  public void whatIsDoneMeanwhileIsNotSent() {
    Person ann = mail.needy("ann", "UTC");
    Person bob = mail.needy("bob", "UTC");
    mail.server.down = true;
    mail.sweepAt("2026-03-04T08:00:00Z");
    mail.needs.put(ann.key(), List.of());
    mail.unwilling.add(bob.key());
    mail.server.down = false;
    assertEquals(0, mail.sweepAt("2026-03-04T09:00:00Z").mailed());
    assertEquals(List.of(), mail.outbox.told());
  }

  @Test
  public void aCrashAfterAcceptanceRepeatsTheSameMessage() {
    mail.needy("ann", "UTC");
    mail.server.afterAcceptance =
        () -> {
          throw new OutOfMemoryError("cut off");
        };
    try {
      mail.sweepAt("2026-03-04T08:00:00Z");
    } catch (OutOfMemoryError cutOff) {
      mail.server.afterAcceptance = () -> {};
    }
    assertEquals(1, mail.sweepAt("2026-03-04T09:00:00Z").mailed());
    assertEquals(2, mail.server.accepted.size());
    assertEquals(mail.server.accepted.get(0).messageId(), mail.server.accepted.get(1).messageId());
    assertTrue(
        mail.server
            .accepted
            .get(0)
            .messageId()
            .matches("<debrief\\.[0-9a-f-]{36}@jira\\.example>"));
  }

  @Test
  public void manyPeopleAreGoneThroughInPages() {
    for (int i = 0; i < 450; i++) {
      mail.needy("p" + i, "UTC");
    }
    assertEquals(450, mail.sweepAt("2026-03-04T08:00:00Z").mailed());
    assertEquals(450, mail.server.addresses().stream().distinct().count());
  }

  @Test
  public void aSlowMailServerIsLeftAloneAfterAQuarterOfAnHour() {
    for (int i = 0; i < 10; i++) {
      mail.needy("p" + i, "UTC");
    }
    mail.server.afterAcceptance = () -> mail.now = mail.now.plus(Duration.ofMinutes(5));
    assertEquals(3, mail.sweepAt("2026-03-04T08:00:00Z").mailed());
    mail.server.afterAcceptance = () -> {};
    assertEquals(7, mail.sweepAt("2026-03-04T09:00:00Z").mailed());
  }

  @Test
  public void oneFaultyThingKeepsNobodyElseFromTheirMail() {
    Person ann = mail.needy("ann", "UTC");
    mail.needy("bob", "UTC");
    mail.needs.put(ann.key(), null);
    assertEquals(new Work(3, 2, 1, 0, 1), mail.sweepAt("2026-03-04T08:00:00Z"));
    assertEquals(List.of("bob@example.com"), mail.server.addresses());
    assertEquals(1, mail.failures.size());
  }

  @Test
  public void oneFaultyPartKeepsNobodyFromWhatTheOthersSay() {
    mail.needy("ann", "UTC");
    mail.broken = true;
    assertEquals(new Work(2, 2, 1, 0, 1), mail.sweepAt("2026-03-04T08:00:00Z"));
    assertEquals(List.of("could not ask Broken who comes after : broken"), mail.failures);
  }

  @Test
  public void whatPeopleHadIsForgottenAfterThirtyDays() {
    Person ann = mail.needy("ann", "UTC");
    mail.sweepAt("2026-03-04T08:00:00Z");
    mail.needs.put(ann.key(), List.of());
    mail.sweepAt("2026-04-03T08:00:00Z");
    assertEquals(List.of("2026-03-04 KEY-ann SENT"), mail.outbox.told());
    mail.sweepAt("2026-04-03T08:00:01Z");
    assertEquals(List.of(), mail.outbox.told());
  }

  @Test
  public void eachReadsItAsTheyLike() {
    Person ann = mail.needy("ann", "UTC");
    mail.recipients.put(ann.key(), new Recipient("ann@example.com", ZoneId.of("UTC"), true));
    mail.needy("bob", "UTC");
    mail.sweepAt("2026-03-04T08:00:00Z");
    assertEquals("<p>debrief.digest.greeting ann</p>", mail.server.accepted.get(0).body());
    assertTrue(mail.server.accepted.get(0).html());
    assertTrue(mail.server.accepted.get(1).body().startsWith("debrief.digest.greeting bob\n"));
    assertEquals(false, mail.server.accepted.get(1).html());
  }
}
