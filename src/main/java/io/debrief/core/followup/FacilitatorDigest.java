package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItemIssues;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells facilitators how many follow-ups of their post-mortems were missed, and names nobody. */
@UseCase
public class FacilitatorDigest implements DigestPart {
  /** So many follow-ups are counted. */
  static final int MOST = 1_000;

  private final RollUp rollUp;
  private final PostMortems postMortems;
  private final ActionItemIssues issues;

  public FacilitatorDigest(RollUp rollUp, PostMortems postMortems, ActionItemIssues issues) {
    this.rollUp = rollUp;
    this.postMortems = postMortems;
    this.issues = issues;
  }

  @Override
  public List<String> peopleAfter(LocalDate day, String afterKey, int most) {
    return rollUp.facilitatorsAfter(day, afterKey, most);
  }

  @Override
  public List<DigestSection> sectionsFor(Person person, LocalDate day) {
    Map<Long, Integer> missed = counted(rollUp.missedOf(person.key(), day, MOST));
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

  /** What is archived waits, and what is gone is about to be forgotten. */
  private Map<Long, Integer> counted(Map<Long, List<Long>> missed) {
    Set<Long> waiting =
        issues
            .whoeverSeesThem(missed.values().stream().flatMap(List::stream).distinct().toList())
            .stream()
            .filter(item -> !item.archived())
            .map(item -> item.issue().id())
            .collect(Collectors.toSet());
    Map<Long, Integer> counted = new TreeMap<>();
    missed.forEach(
        (postMortemId, ids) -> {
          int some = (int) ids.stream().filter(waiting::contains).count();
          if (some > 0) {
            counted.put(postMortemId, some);
          }
        });
    return counted;
  }

  private static DigestLine line(SeenPostMortem seen, int missed) {
    return new DigestLine(
        seen.issue().key() + " " + seen.issue().summary(),
        "/browse/" + seen.issue().key(),
        Optional.of(Wording.of("debrief.digest.roll-up.missed", Integer.toString(missed))));
  }
}
