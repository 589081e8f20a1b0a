package io.debrief.core.mail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import io.debrief.core.mail.DigestSection.Urgency;
import io.debrief.testkit.FakeActing;
import io.debrief.testkit.Samples;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;

public class ComposeDigestTest {
  private final List<LocalDate> days = new ArrayList<>();
  private List<DigestSection> first = List.of();
  private List<DigestSection> second = List.of();

  private final ComposeDigest compose =
      new ComposeDigest(
          List.of(part(() -> first), part(() -> second)),
          MailCase::say,
          () -> URI.create("https://jira.example/j"),
          () -> ZoneId.of("Pacific/Auckland"),
          new FakeActing(Optional.empty()));

  @Test
  public void joinsWhatAllPartsSayTheMostUrgentFirst() {
    first =
        List.of(
            section(Urgency.LATER, "good to know", 0, line("OPS-1")),
            section(Urgency.SOON, "soon", 0, line("OPS-2")));
    second = List.of(section(Urgency.LATE, "missed", 0, line("OPS-3"), line("OPS-4")));

    Digest digest = now().orElseThrow();
    assertEquals(
        List.of("missed", "soon", "good to know"),
        digest.sections().stream().map(Digest.Section::heading).toList());
    assertEquals("debrief.digest.subject.many 4", digest.subject());
    assertEquals("debrief.digest.greeting Alice Moreau", digest.greeting());
    assertEquals(
        new Digest.Line("OPS-3", "https://jira.example/j/browse/OPS-3", Optional.of("5 days late")),
        digest.sections().get(0).lines().get(0));
    assertEquals("https://jira.example/j/plugins/servlet/debrief/digest", digest.chooseUrl());
  }

  @Test
  public void sayingNothingMakesNoDigest() {
    assertEquals(Optional.empty(), now());
    first = List.of(section(Urgency.LATE, "missed", 0));
    assertEquals(Optional.empty(), now());
  }

  @Test
  public void oneThingIsSaidAsOne() {
    first = List.of(section(Urgency.LATE, "missed", 0, line("OPS-1")));
    assertEquals("debrief.digest.subject.one", now().orElseThrow().subject());
  }

  @Test
  public void whatIsBeyondTwentyLinesIsANumber() {
    DigestLine[] many =
        IntStream.range(0, 23).mapToObj(i -> line("OPS-" + i)).toArray(DigestLine[]::new);
    first = List.of(section(Urgency.LATE, "missed", 4, many));
    Digest.Section section = now().orElseThrow().sections().get(0);
    assertEquals(20, section.lines().size());
    assertEquals(Optional.of("debrief.digest.more 7"), section.more());
    assertEquals("debrief.digest.subject.many 27", now().orElseThrow().subject());
  }

  @Test
  public void deadlinesAreJudgedInTheHostsZone() {
    first = List.of(section(Urgency.LATE, "missed", 0, line("OPS-1")));
    assertTrue(compose.digestFor(Samples.ALICE, Instant.parse("2026-03-04T11:30:00Z")).isPresent());
    assertEquals(List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 5)), days);
  }

  @Test
  public void plainTextHoldsEverything() {
    first =
        List.of(
            section(Urgency.LATE, "missed", 1, line("OPS-1 Rota\r\nBcc: x"), line("OPS-2 Alert")));
    assertEquals(
        """
        debrief.digest.greeting Alice Moreau

        missed

        * OPS-1 Rota Bcc: x (5 days late)
          https://jira.example/j/browse/OPS-1
        * OPS-2 Alert (5 days late)
          https://jira.example/j/browse/OPS-2
        debrief.digest.more 1

        --\s
        debrief.digest.why
        debrief.digest.choose: https://jira.example/j/plugins/servlet/debrief/digest
        """,
        PlainText.of(now().orElseThrow()));
  }

  private Optional<Digest> now() {
    return compose.digestFor(Samples.ALICE, Samples.NINE);
  }

  private static DigestLine line(String name) {
    return new DigestLine(
        name, "/browse/" + name.substring(0, 5), Optional.of(Wording.ofHost("5 days late")));
  }

  private static DigestSection section(
      Urgency urgency, String heading, int more, DigestLine... lines) {
    return new DigestSection(urgency, Wording.ofHost(heading), List.of(lines), more);
  }

  private DigestPart part(java.util.function.Supplier<List<DigestSection>> sections) {
    return new DigestPart() {
      @Override
      public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
        return List.of();
      }

      @Override
      public List<DigestSection> sectionsFor(Person person, LocalDate day) {
        days.add(day);
        return sections.get();
      }
    };
  }
}
