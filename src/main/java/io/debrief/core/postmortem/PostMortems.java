package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Refusal;
import io.debrief.core.host.Sight;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds post-mortems for the person who asks. */
@UseCase
public class PostMortems {
  private final People people;
  private final Issues issues;
  private final PostMortemStore store;
  private final PostMortemAccess access;
  private final Stages stages;

  public PostMortems(
      People people, Issues issues, PostMortemStore store, PostMortemAccess access, Stages stages) {
    this.people = people;
    this.issues = issues;
    this.store = store;
    this.access = access;
    this.stages = stages;
  }

  /**
   * The post-mortem whose issue has that key.
   *
   * @throws Refusal where there is none, or the asker may not see all of it
   */
  public SeenPostMortem withKey(String key) {
    return find(key).orElseThrow(() -> Refusal.notFound("key"));
  }

  Optional<SeenPostMortem> find(String key) {
    return visible(key).flatMap(issue -> ofIssue(issue.id()));
  }

  /** The post-mortem of the incident that has that key. */
  Optional<SeenPostMortem> ofIncident(String key) {
    return visible(key).flatMap(issue -> store.ofIncident(issue.id())).flatMap(this::seen);
  }

  private Optional<HostIssue> visible(String key) {
    return people.asking().flatMap(asker -> issues.visibleTo(asker, key));
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

  public SeenStanding standingOf(long incidentId) {
    Standing standing = store.standingOf(incidentId);
    if (standing.made().isEmpty() || people.asking().isEmpty()) {
      return new SeenStanding(Optional.empty(), standing.beingMade(), false);
    }
    PostMortem made = standing.made().get();
    Person asker = people.asking().get();
    Sight sight = access.sightOf(asker, List.of(made));
    return new SeenStanding(
        seen(asker, sight, stages.of(List.of(made)), made),
        standing.beingMade(),
        sight.issue(made.issueId()).isPresent());
  }

  /** What {@link SeenStanding#taken} says, at the price of one look-up of ours. */
  public boolean isTaken(long incidentId) {
    return people
        .asking()
        .flatMap(
            asker ->
                store
                    .issueOfIncident(incidentId)
                    .flatMap(issueId -> issues.visibleTo(asker, issueId)))
        .isPresent();
  }

  /** Those that there are, whoever may see them. */
  public List<PostMortem> withIds(Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : store.withIds(ids);
  }

  /** Those that the asker may see, in one look-up. */
  public List<SeenPostMortem> seen(List<PostMortem> postMortems) {
    return people
        .asking()
        .map(
            asker -> {
              Sight sight = access.sightOf(asker, postMortems);
              Stages.Together together = stages.of(postMortems);
              return postMortems.stream()
                  .flatMap(each -> seen(asker, sight, together, each).stream())
                  .toList();
            })
        .orElse(List.of());
  }

  private Optional<SeenPostMortem> seen(PostMortem postMortem) {
    return seen(List.of(postMortem)).stream().findFirst();
  }

  private Optional<SeenPostMortem> seen(
      Person asker, Sight sight, Stages.Together together, PostMortem postMortem) {
    return access
        .visibleIssue(sight, postMortem)
        .map(
            issue ->
                new SeenPostMortem(
                    asker, postMortem, together, issue, sight.issues(postMortem.incidentIds())));
  }

  /**
   * How far an incident's post-mortem has come, as the asker may see it.
   *
   * @param taken whether the asker sees the issue of one, if not all of it: no other is offered
   */
  public record SeenStanding(Optional<SeenPostMortem> made, boolean beingMade, boolean taken) {}

  /** A post-mortem that the asker may see, with the host's side of it. */
  public record SeenPostMortem(
      Person reader,
      PostMortem postMortem,
      Stages.Together stages,
      HostIssue issue,
      List<HostIssue> incidents) {
    /** Of many that are seen together, the first to be asked pays for all. */
    public Stage stage() {
      return stages.of(postMortem);
    }

    /** Asks what is open only where that decides. */
    boolean isAt(Stage wanted) {
      return postMortem.publication().isPresent() == wanted.isPublished() && stage() == wanted;
    }
  }
}
