package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.followup.FollowUpStore.Wanted;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import io.debrief.core.mail.DigestLine;
import io.debrief.core.mail.DigestPart;
import io.debrief.core.mail.DigestSection;
import io.debrief.core.mail.DigestSection.Urgency;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells owners which of their action items wait for a look: those that were missed, and soon. */
@UseCase
public class FollowUpDigest implements DigestPart {
  /** Today and the two days after it. */
  static final int SOON_DAYS = 3;

  /** Nobody is told of more at once; the rest is there tomorrow. */
  static final int MOST = 200;

  private final FollowUpStore store;
  private final FollowUps followUps;

  public FollowUpDigest(FollowUpStore store, FollowUps followUps) {
    this.store = store;
    this.followUps = followUps;
  }

  @Override
  public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
    return store.ownersAfter(day.plusDays(SOON_DAYS), afterKey, most);
  }

  @Override
  public List<DigestSection> sectionsFor(Person person, LocalDate day) {
    Wanted wanted =
        new Wanted(
            Optional.of(State.OPEN),
            Optional.of(day.plusDays(SOON_DAYS)),
            Optional.empty(),
            Optional.of(person.key()));
    List<SeenFollowUp> mine =
        followUps.seen(store.list(wanted, MOST)).stream()
            .filter(seen -> !seen.item().archived())
            .toList();
    List<DigestSection> sections = new ArrayList<>();
    add(
        sections,
        Urgency.LATE,
        "debrief.digest.missed",
        mine.stream().filter(seen -> seen.followUp().isMissed(day)).toList(),
        day);
    add(
        sections,
        Urgency.SOON,
        "debrief.digest.soon",
        mine.stream().filter(seen -> !seen.followUp().isMissed(day)).toList(),
        day);
    return sections;
  }

  private static void add(
      List<DigestSection> sections,
      Urgency urgency,
      String heading,
      List<SeenFollowUp> which,
      LocalDate day) {
    if (!which.isEmpty()) {
      sections.add(
          new DigestSection(
              urgency,
              Wording.of(heading),
              which.stream().limit(MOST_LINES).map(seen -> line(seen, day)).toList(),
              Math.max(0, which.size() - MOST_LINES)));
    }
  }

  private static DigestLine line(SeenFollowUp seen, LocalDate day) {
    HostIssue issue = seen.item().issue();
    long days = ChronoUnit.DAYS.between(day, seen.followUp().due());
    return new DigestLine(
        issue.key() + " " + issue.summary(),
        "/browse/" + issue.key(),
        Optional.of(
            days < 0
                ? Wording.of("debrief.digest.days-late", Long.toString(-days))
                : Wording.of("debrief.digest.days-left", Long.toString(days))));
  }
}
