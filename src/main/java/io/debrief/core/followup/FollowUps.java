package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.ActionItemIssues;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import java.util.List;
import java.util.Optional;

/** Finds follow-ups for the person who asks. */
@UseCase
public class FollowUps {
  private final People people;
  private final Issues issues;
  private final ActionItemIssues items;
  private final FollowUpStore store;

  public FollowUps(People people, Issues issues, ActionItemIssues items, FollowUpStore store) {
    this.people = people;
    this.issues = issues;
    this.items = items;
    this.store = store;
  }

  /**
   * The action item with that key.
   *
   * @throws Refusal where the asker sees no such issue, or it is none of ours
   */
  public SeenFollowUp withKey(String key) {
    Person asker = people.asking().orElseThrow(() -> Refusal.notFound("key"));
    HostIssue issue = issues.visibleTo(asker, key).orElseThrow(() -> Refusal.notFound("key"));
    return store.ofIssue(issue.id()).flatMap(this::seen).orElseThrow(() -> Refusal.notFound("key"));
  }

  /** Empty where the asker does not see the issue. */
  public Optional<SeenFollowUp> seen(FollowUp followUp) {
    return people
        .asking()
        .flatMap(
            asker ->
                items.visibleTo(asker, List.of(followUp.issueId())).stream()
                    .findFirst()
                    .map(item -> new SeenFollowUp(asker, item, followUp)));
  }

  /** Those whose issues the asker sees, in one look-up. */
  List<SeenFollowUp> seen(List<FollowUp> followUps) {
    return people
        .asking()
        .map(asker -> SeenFollowUp.join(asker, followUps, items))
        .orElse(List.of());
  }
}
