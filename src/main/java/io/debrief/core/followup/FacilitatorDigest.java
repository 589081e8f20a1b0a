package io.debrief.core.followup;

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

/** Tells facilitators how many follow-ups of their post-mortems were missed, and names nobody. */
@UseCase
public class FacilitatorDigest implements DigestPart {
  /** So many follow-ups are counted. */
  static final int MOST = 1_000;

  private final RollUp rollUp;
  private final PostMortems postMortems;

  public FacilitatorDigest(RollUp rollUp, PostMortems postMortems) {
    this.rollUp = rollUp;
    this.postMortems = postMortems;
  }

  @Override
  public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
    return rollUp.facilitatorsAfter(day, afterKey, most);
  }

  @Override
  public List<DigestSection> sectionsFor(Person person, LocalDate day) {
    Map<Long, Integer> missed = rollUp.missedOf(person.key(), day, MOST);
    List<SeenPostMortem> seen = postMortems.seen(postMortems.withIds(missed.keySet()));
    return seen.isEmpty()
        ? List.of()
        : List.of(
            new DigestSection(
                Urgency.LATER,
                Wording.of("debrief.digest.roll-up"),
                seen.stream()
                    .limit(MOST_LINES)
                    .map(each -> line(each, missed.get(each.postMortem().id())))
                    .toList(),
                Math.max(0, seen.size() - MOST_LINES)));
  }

  private static DigestLine line(SeenPostMortem seen, int missed) {
    return new DigestLine(
        seen.issue().key() + " " + seen.issue().summary(),
        "/browse/" + seen.issue().key(),
        Optional.of(Wording.of("debrief.digest.roll-up.missed", Integer.toString(missed))));
  }
}
