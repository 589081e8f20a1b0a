package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds post-mortems for the person who asks. */
@UseCase
public class PostMortems {
  private final People people;
  private final Issues issues;
  private final PostMortemStore store;
  private final PostMortemAccess access;
  private final Clock clock;

  public PostMortems(
      People people, Issues issues, PostMortemStore store, PostMortemAccess access, Clock clock) {
    this.people = people;
    this.issues = issues;
    this.store = store;
    this.access = access;
    this.clock = clock;
  }

  /**
   * The post-mortem whose issue has that key.
   *
   * @throws Refusal where there is none, or the asker may not see all of it
   */
  public SeenPostMortem withKey(String key) {
    return people
        .asking()
        .flatMap(asker -> issues.visibleTo(asker, key))
        .flatMap(issue -> ofIssue(issue.id()))
        .orElseThrow(() -> Refusal.notFound("key"));
  }

  /**
   * What was just made, or found by its request.
   *
   * @throws Refusal where the asker may no longer see all of it
   */
  public SeenPostMortem made(PostMortem postMortem) {
    return seen(postMortem).orElseThrow(() -> Refusal.notFound("incidentKeys"));
  }

  public Optional<SeenPostMortem> ofIssue(long issueId) {
    return store.ofIssue(issueId).flatMap(this::seen);
  }

  public Optional<SeenPostMortem> ofIncident(long incidentId) {
    return store.ofIncident(incidentId).flatMap(this::seen);
  }

  public SeenStanding standingOf(long incidentId) {
    Standing standing = store.standingOf(incidentId);
    return new SeenStanding(standing.made().flatMap(this::seen), standing.beingMade());
  }

  private Optional<SeenPostMortem> seen(PostMortem postMortem) {
    return people
        .asking()
        .flatMap(
            asker ->
                access
                    .visibleIssue(asker, postMortem)
                    .map(
                        issue ->
                            new SeenPostMortem(
                                asker,
                                postMortem,
                                Stage.of(postMortem, clock.instant()),
                                issue,
                                issues.visibleTo(asker, postMortem.incidentIds()))));
  }

  /** How far an incident's post-mortem has come, as the asker may see it. */
  public record SeenStanding(Optional<SeenPostMortem> made, boolean beingMade) {}

  /** A post-mortem that the asker may see, with the host's side of it. */
  public record SeenPostMortem(
      Person reader,
      PostMortem postMortem,
      Stage stage,
      HostIssue issue,
      List<HostIssue> incidents) {}
}
