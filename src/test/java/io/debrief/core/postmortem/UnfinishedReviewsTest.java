package io.debrief.core.postmortem;

import static org.junit.Assert.assertEquals;

import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import io.debrief.core.incident.IncidentRule;
import io.debrief.core.incident.IncidentSettings;
import io.debrief.core.incident.Incidents;
import io.debrief.core.incident.Severity;
import io.debrief.core.mail.DigestLine;
import io.debrief.core.mail.DigestSection;
import io.debrief.core.mail.DigestSection.Urgency;
import io.debrief.testkit.FakeHost;
import io.debrief.testkit.FakePostMortemSettings;
import io.debrief.testkit.InMemoryPostMortems;
import io.debrief.testkit.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/**
 * Alice facilitates PAY-71, PAY-72 and so on, Bob PAY-80. They met on Wednesday, 4 March 2026, at
 * ten UTC, or thereafter; it is Thursday, at noon.
 */
public class UnfinishedReviewsTest {
  private static final Person BOB = new Person("JIRAUSER10102", "bob", "Bob Lindqvist", true);
  private static final Instant TEN = Instant.parse("2026-03-04T10:00:00Z");
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);

  private final FakeHost host = new FakeHost();
  private final InMemoryPostMortems store = new InMemoryPostMortems();
  private final Map<PartOfReview.Part, List<Wording>> lacking =
      new EnumMap<>(PartOfReview.Part.class);
  private Instant now = Instant.parse("2026-03-05T12:00:00Z");
  private ZoneId home = ZoneOffset.UTC;

  @Before
  public void nothingIsLacking() {
    lacking.put(PartOfReview.Part.NARRATIVE, List.of());
    lacking.put(PartOfReview.Part.ACTIONS, List.of());
    lacking.put(PartOfReview.Part.FOLLOW_UP, List.of());
  }

  private PostMortem met(long n, Person facilitator, Instant meeting) {
    host.add(Samples.issue(n));
    host.add(Samples.issue(70 + n));
    PostMortem made = store.complete(store.reserve(Samples.reservation("r" + n, n)), 70 + n, 0);
    return store.change(made.led(facilitator.key(), Optional.ofNullable(meeting)));
  }

  private UnfinishedReviews reviews() {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    PostMortems postMortems =
        new PostMortems(
            host, host, store, new PostMortemAccess(host, host), new Stages(List.of(), clock));
    AssessPostMortem assess =
        new AssessPostMortem(
            new Incidents(new NoRule(), (issue, field) -> Optional.empty()),
            host,
            store,
            new Audience(new FakePostMortemSettings()),
            List.of(
                new OnePart(PartOfReview.Part.NARRATIVE),
                new OnePart(PartOfReview.Part.ACTIONS),
                new OnePart(PartOfReview.Part.FOLLOW_UP)));
    return new UnfinishedReviews(
        new InMemory(),
        postMortems,
        assess,
        new PublicationDue(() -> home, new FakePostMortemSettings()),
        clock);
  }

  private List<DigestSection> sections(LocalDate day) {
    return reviews().sectionsFor(Samples.ALICE, day);
  }

  private List<String> names(LocalDate day) {
    return sections(day).stream()
        .flatMap(section -> section.lines().stream())
        .map(line -> line.name().substring(0, line.name().indexOf(' ')))
        .toList();
  }

  private Optional<Wording> note(LocalDate day) {
    return sections(day).get(0).lines().get(0).note();
  }

  private void lacks(PartOfReview.Part part, String... keys) {
    lacking.put(part, Stream.of(keys).map(Wording::of).toList());
  }

  @Test
  public void theFacilitatorIsToldWhereToGoOnAndTheWayThere() {
    met(1, Samples.ALICE, TEN);
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    assertEquals(
        List.of(
            new DigestSection(
                Urgency.LATER,
                Wording.of("debrief.digest.facilitated"),
                List.of(
                    new DigestLine(
                        "PAY-71 Checkout slow",
                        "/browse/PAY-71",
                        Optional.of(Wording.of("debrief.actions.lacks.items")))),
                0)),
        sections(THURSDAY));
  }

  @Test
  public void theFirstOfTheFirstPartIsNamed() {
    met(1, Samples.ALICE, TEN);
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    lacks(PartOfReview.Part.NARRATIVE, "debrief.narrative.lacks.started", "debrief.narrative.x");
    assertEquals(Optional.of(Wording.of("debrief.narrative.lacks.started")), note(THURSDAY));
  }

  @Test
  public void whatIsLackingInFollowingUpIsNotToldHere() {
    met(1, Samples.ALICE, TEN);
    lacks(PartOfReview.Part.FOLLOW_UP, "debrief.follow-up.lacks.missed");
    assertEquals(List.of(), sections(THURSDAY));
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    assertEquals(Optional.of(Wording.of("debrief.actions.lacks.items")), note(THURSDAY));
  }

  @Test
  public void whereNothingIsLackingNothingIsToldUntilThePublicationIsDue() {
    met(1, Samples.ALICE, TEN);
    assertEquals(List.of(), sections(THURSDAY));
    assertEquals(List.of(), sections(WEDNESDAY.minusDays(1)));
    assertEquals(Optional.of(Wording.of("debrief.digest.unpublished")), note(WEDNESDAY));
  }

  @Test
  public void ofWhatIsNotPublishedInTimeIsCountedWhatHoldsItUp() {
    met(1, Samples.ALICE, TEN);
    lacks(PartOfReview.Part.NARRATIVE, "debrief.narrative.lacks.started");
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items", "gentle");
    assertEquals(Optional.of(Wording.of("debrief.digest.unpublished.lacks", "2")), note(WEDNESDAY));
  }

  @Test
  public void beforeTheMeetingAndAfterThePublicationNobodyIsTold() {
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    met(1, Samples.ALICE, now.plusMillis(1));
    met(2, Samples.ALICE, null);
    PostMortem published = met(3, Samples.ALICE, TEN);
    assertEquals(List.of("PAY-73"), names(THURSDAY));
    store.change(published.with(Optional.of(new Publication(now, Samples.ALICE.key()))));
    assertEquals(List.of(), names(THURSDAY));
  }

  @Test
  public void theLatestMeetingIsFirstAndThoseOfOthersAreTheirs() {
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    met(1, Samples.ALICE, TEN);
    met(2, Samples.ALICE, TEN.plusSeconds(60));
    met(10, BOB, TEN);
    assertEquals(List.of("PAY-72", "PAY-71"), names(THURSDAY));
    assertEquals(List.of(Samples.ALICE.key(), BOB.key()), reviews().peopleAfter(THURSDAY, "", 10));
    assertEquals(List.of(BOB.key()), reviews().peopleAfter(THURSDAY, Samples.ALICE.key(), 10));
    assertEquals(List.of(Samples.ALICE.key()), reviews().peopleAfter(THURSDAY, "", 1));
  }

  @Test
  public void whatNobodyTookUpForAFortnightIsToldNoMore() {
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    met(1, Samples.ALICE, TEN);
    now = Instant.parse("2026-03-18T10:00:00Z");
    assertEquals(List.of("PAY-71"), names(THURSDAY));
    assertEquals(List.of(Samples.ALICE.key()), reviews().peopleAfter(THURSDAY, "", 10));
    now = now.plusMillis(1);
    assertEquals(List.of(), names(THURSDAY));
    assertEquals(List.of(), reviews().peopleAfter(THURSDAY, "", 10));
  }

  @Test
  public void aMeetingThatBeginsAtThisInstantIsNotOverYet() {
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    met(1, Samples.ALICE, now);
    assertEquals(List.of(), names(THURSDAY));
    now = now.plusMillis(1);
    assertEquals(List.of("PAY-71"), names(THURSDAY));
  }

  @Test
  public void noMoreThanTenAreLookedAt() {
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    for (long n = 1; n <= 12; n++) {
      met(n, Samples.ALICE, TEN.plusSeconds(n));
    }
    assertEquals(10, names(THURSDAY).size());
    assertEquals("PAY-82", names(THURSDAY).get(0));
    assertEquals("PAY-73", names(THURSDAY).get(9));
  }

  @Test
  public void ofWhatThePersonMayNotSeeNothingIsSaid() {
    lacks(PartOfReview.Part.ACTIONS, "debrief.actions.lacks.items");
    met(1, Samples.ALICE, TEN);
    met(2, Samples.ALICE, TEN);
    met(3, Samples.ALICE, TEN);
    host.invisible.add(71L);
    host.issues.remove(72L);
    assertEquals(List.of("PAY-73"), names(THURSDAY));
  }

  @Test
  public void thePublicationIsDueByTheDayOfJirasZone() {
    home = ZoneId.of("Asia/Kathmandu");
    // A minute before and at midnight from Wednesday to Thursday there.
    met(1, Samples.ALICE, Instant.parse("2026-03-04T18:14:00Z"));
    met(2, Samples.ALICE, Instant.parse("2026-03-04T18:15:00Z"));
    assertEquals(List.of("PAY-71"), names(WEDNESDAY));
    assertEquals(List.of("PAY-72", "PAY-71"), names(WEDNESDAY.plusDays(1)));
  }

  /** With the rules of the real table. */
  private final class InMemory implements Facilitated {
    private Stream<PostMortem> waiting(Instant from, Instant before) {
      return store.postMortems.values().stream()
          .filter(each -> each.publication().isEmpty())
          .filter(
              each ->
                  each.meetingAt()
                      .filter(at -> !at.isBefore(from) && at.isBefore(before))
                      .isPresent());
    }

    @Override
    public List<String> facilitatorsAfter(String afterKey, Instant from, Instant before, int most) {
      return waiting(from, before)
          .map(PostMortem::facilitatorKey)
          .filter(key -> key.compareTo(afterKey) > 0)
          .distinct()
          .sorted()
          .limit(most)
          .toList();
    }

    @Override
    public List<Long> issuesOf(String facilitatorKey, Instant from, Instant before, int most) {
      return waiting(from, before)
          .filter(each -> each.facilitatorKey().equals(facilitatorKey))
          .sorted(
              Comparator.comparing((PostMortem each) -> each.meetingAt().orElseThrow()).reversed())
          .limit(most)
          .map(PostMortem::issueId)
          .toList();
    }
  }

  private final class OnePart implements PartOfReview {
    private final PartOfReview.Part part;

    private OnePart(PartOfReview.Part part) {
      this.part = part;
    }

    @Override
    public PartOfReview.Part part() {
      return part;
    }

    @Override
    public List<Wording> lacks(Review review) {
      return lacking.get(part);
    }

    @Override
    public boolean holdsUp(Wording lack) {
      return !lack.equals(Wording.of("gentle"));
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
