package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import io.debrief.core.mail.DigestLine;
import io.debrief.core.mail.DigestPart;
import io.debrief.core.mail.DigestSection;
import io.debrief.core.mail.DigestSection.Urgency;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells facilitators which of their post-mortems still lack something after the meeting, or are not
 * published.
 */
@UseCase
public class UnfinishedReviews implements DigestPart {
  /** What nobody took up by then, a mail does not bring about either. */
  static final Duration LONGEST = Duration.ofDays(14);

  /** Nobody facilitates as many in so short a time; each is looked at by itself. */
  static final int MOST = 10;

  private final Facilitated facilitated;
  private final PostMortems postMortems;
  private final AssessPostMortem assess;
  private final PublicationDue due;
  private final Clock clock;

  public UnfinishedReviews(
      Facilitated facilitated,
      PostMortems postMortems,
      AssessPostMortem assess,
      PublicationDue due,
      Clock clock) {
    this.facilitated = facilitated;
    this.postMortems = postMortems;
    this.assess = assess;
    this.due = due;
    this.clock = clock;
  }

  @Override
  public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
    Instant now = clock.instant();
    return facilitated.facilitatorsAfter(afterKey, now.minus(LONGEST), now, most);
  }

  @Override
  public List<DigestSection> sectionsFor(Person person, LocalDate day) {
    Instant now = clock.instant();
    List<DigestLine> lines =
        facilitated.issuesOf(person.key(), now.minus(LONGEST), now, MOST).stream()
            .flatMap(issueId -> postMortems.ofIssue(issueId).stream())
            .filter(seen -> seen.isAt(Stage.REVIEWING))
            .flatMap(seen -> line(seen, day).stream())
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new DigestSection(Urgency.LATER, Wording.of("debrief.digest.facilitated"), lines, 0));
  }

  private Optional<DigestLine> line(SeenPostMortem seen, LocalDate day) {
    Overview overview = assess.assess(seen);
    return (due.isOver(seen.postMortem(), day)
            ? Optional.of(unpublished(overview))
            : next(overview))
        .map(
            note ->
                new DigestLine(
                    seen.issue().key() + " " + seen.issue().summary(),
                    "/browse/" + seen.issue().key(),
                    Optional.of(note)));
  }

  private static Wording unpublished(Overview overview) {
    int lacking = overview.toPublish().size();
    return lacking == 0
        ? Wording.of("debrief.digest.unpublished")
        : Wording.of("debrief.digest.unpublished.lacks", Integer.toString(lacking));
  }

  /** The first of what is missing is where to go on. */
  private static Optional<Wording> next(Overview overview) {
    return overview.lacks().entrySet().stream()
        // What is followed up has a section of its own.
        .filter(part -> part.getKey() != PartOfReview.Part.FOLLOW_UP)
        .flatMap(part -> part.getValue().stream())
        .findFirst();
  }
}
