package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.debrief.core.host.Wording;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.mail.DigestLine;
import io.debrief.core.mail.DigestSection;
import io.debrief.core.timeline.EntryKind;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** The review of PAY-70 met on Wednesday, 4 March 2026, at ten; nobody works on Saturdays. */
public class PublicationDueTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);

  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final FakeHost host = new FakeHost();
  private PostMortem met;

  @Before
  public void meet() {
    host.add(Samples.issue(1));
    host.add(Samples.issue(70));
    met = store.complete(store.reserve(Samples.reservation("r", 1L)), 70, 0);
  }

  @Test
  public void fiveWorkingDaysAfterTheMeetingItIsTime() {
    assertFalse(in(ZoneOffset.UTC).isOver(met, TUESDAY));
    assertTrue(in(ZoneOffset.UTC).isOver(met, WEDNESDAY));
  }

  @Test
  public void theDayOfTheMeetingIsThatOfTheHostsZone() {
    PublicationDue inAuckland = in(ZoneId.of("Pacific/Auckland"));
    PostMortem late = met.led("JIRAUSER10101", Optional.of(Instant.parse("2026-03-04T11:30:00Z")));
    assertFalse("there it is Thursday", inAuckland.isOver(late, WEDNESDAY));
    assertTrue(inAuckland.isOver(late, WEDNESDAY.plusDays(1)));
  }

  @Test
  public void whatIsPublishedOrNeverMetIsNotLate() {
    assertFalse(in(ZoneOffset.UTC).isOver(met.led("JIRAUSER10101", Optional.empty()), WEDNESDAY));
    Publication published = new Publication(Samples.NINE, "JIRAUSER10101");
    assertFalse(in(ZoneOffset.UTC).isOver(met.with(Optional.of(published)), WEDNESDAY));
  }

  @Test
  public void theFacilitatorIsToldFirstWhatIsLackingThenThatItIsNotPublished() {
    assertEquals(List.of("debrief.narrative.lacks.entries"), told(TUESDAY));
    assertEquals(List.of("debrief.digest.unpublished.lacks 1"), told(WEDNESDAY));
    store.add(
        met.id(),
        List.of(
            Samples.entry(EntryKind.STARTED, Samples.NINE),
            Samples.entry(EntryKind.DETECTED, Samples.NINE),
            Samples.entry(EntryKind.RESOLVED, Samples.NINE)));
    assertEquals("nothing is lacking", List.of(), told(TUESDAY));
    assertEquals(List.of("debrief.digest.unpublished"), told(WEDNESDAY));
    store.change(met.with(Optional.of(new Publication(Samples.NINE, "JIRAUSER10101"))));
    assertEquals(List.of(), told(WEDNESDAY));
  }

  private List<String> told(LocalDate day) {
    Clock noon = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    PostMortems postMortems =
        new PostMortems(
            host, host, store, new PostMortemAccess(host, host), new Stages(List.of(), noon));
    AssessPostMortem assess =
        new AssessPostMortem(
            new Incidents(new NoRule(), (issue, field) -> Optional.empty()),
            host,
            store,
            new Audience(new FakePostMortemSettings()),
            List.of(new Narrative()));
    return new UnfinishedReviews(new AllOfAlice(), postMortems, assess, in(ZoneOffset.UTC), noon)
        .sectionsFor(Samples.ALICE, day).stream()
            .map(DigestSection::lines)
            .flatMap(List::stream)
            .map(DigestLine::note)
            .map(note -> said(note.orElseThrow()))
            .toList();
  }

  private static String said(Wording note) {
    return (note.key().orElseThrow() + " " + String.join(" ", note.arguments())).strip();
  }

  private static PublicationDue in(ZoneId zone) {
    return new PublicationDue(() -> zone, new FakePostMortemSettings());
  }

  private static final class AllOfAlice implements Facilitated {
    @Override
    public List<String> facilitatorsAfter(String afterKey, Instant from, Instant before, int most) {
      return List.of("JIRAUSER10101");
    }

    @Override
    public List<Long> issuesOf(String facilitatorKey, Instant from, Instant before, int most) {
      return List.of(70L);
    }
  }

  private static final class NoRule implements IncidentSettings {
    @Override
    public IncidentRule rule() {
      return new IncidentRule(Set.of(10000L), Set.of("10001"));
    }

    @Override
    public Map<String, Severity> severities() {
      return Map.of();
    }
  }
}
