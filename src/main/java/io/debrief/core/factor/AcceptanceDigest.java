package io.debrief.core.factor;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.host.Wording;
import io.debrief.core.mail.DigestLine;
import io.debrief.core.mail.DigestPart;
import io.debrief.core.mail.DigestSection;
import io.debrief.core.mail.DigestSection.Urgency;
import io.debrief.core.postmortem.PostMortems;
import io.debrief.core.postmortem.PostMortems.SeenPostMortem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells facilitators which accepted factors it is time to look at again. */
@UseCase
public class AcceptanceDigest implements DigestPart {
  /** So many factors are counted. */
  static final int MOST = 1_000;

  private final DueAcceptances due;
  private final PostMortems postMortems;

  public AcceptanceDigest(DueAcceptances due, PostMortems postMortems) {
    this.due = due;
    this.postMortems = postMortems;
  }

  @Override
  public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
    return due.facilitatorsAfter(day, afterKey, most);
  }

  @Override
  public List<DigestSection> sectionsFor(Person person, LocalDate day) {
    Map<Long, Integer> counts = due.dueOf(person.key(), day, MOST);
    List<SeenPostMortem> seen = postMortems.seen(postMortems.withIds(counts.keySet()));
    return seen.isEmpty()
        ? List.of()
        : List.of(
            new DigestSection(
                Urgency.LATE,
                Wording.of("debrief.digest.accepted"),
                seen.stream()
                    .limit(MOST_LINES)
                    .map(each -> line(each, counts.get(each.postMortem().id())))
                    .toList(),
                Math.max(0, seen.size() - MOST_LINES)));
  }

  private static DigestLine line(SeenPostMortem seen, int count) {
    return new DigestLine(
        seen.issue().key() + " " + seen.issue().summary(),
        "/browse/" + seen.issue().key(),
        Optional.of(Wording.of("debrief.digest.accepted.count", Integer.toString(count))));
  }
}
