package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.People;
import io.debrief.core.postmortem.StrayLink.Reason;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a reader which links do not say what Debrief goes by, of issues that the reader sees. */
@UseCase
public class StrayLinks {
  /** More than that nobody reads. */
  private static final int MOST = 20;

  private final People people;
  private final Issues issues;
  private final PostMortemStore store;
  private final PostMortemLinks links;
  private final LinkRule rule;

  public StrayLinks(
      People people, Issues issues, PostMortemStore store, PostMortemLinks links, LinkRule rule) {
    this.people = people;
    this.issues = issues;
    this.store = store;
    this.links = links;
    this.rule = rule;
  }

  /**
   * Issues that are linked as post-mortems of the incident and are not.
   *
   * @param ownKey of the post-mortem that the reader is shown
   */
  public List<StrayLink> ofIncident(HostIssue incident, Optional<String> ownKey) {
    List<HostIssue> others =
        visible(links.postMortemsOf(incident.id())).stream()
            .filter(other -> !ownKey.equals(Optional.of(other.key())))
            .filter(other -> links.isPostMortem(other))
            .toList();
    if (others.isEmpty()) {
      return List.of();
    }
    Optional<Long> own = store.issueOfIncident(incident.id());
    boolean hidden = own.filter(this::isHidden).isPresent();
    return others.stream()
        .filter(other -> !own.equals(Optional.of(other.id())))
        .flatMap(other -> stray(other, other, incident, own.isPresent(), hidden).stream())
        .toList();
  }

  /**
   * Issues that the post-mortem is linked to and is not the post-mortem of, and the other way.
   *
   * @param shown the keys of its incidents; empty where the reader is shown none
   */
  public List<StrayLink> ofPostMortem(HostIssue postMortem, Collection<String> shown) {
    if (!links.areKept()) {
      return List.of();
    }
    List<Long> linked = links.incidentsOf(postMortem.id());
    List<Long> held =
        shown.isEmpty()
            ? store.ofIssue(postMortem.id()).map(PostMortem::incidentIds).orElse(List.of())
            : List.of();
    Set<String> linkedKeys = new HashSet<>();
    List<HostIssue> seen = visible(linked);
    seen.forEach(issue -> linkedKeys.add(issue.key()));
    Stream<StrayLink> strays =
        seen.stream()
            .filter(issue -> !shown.contains(issue.key()) && !held.contains(issue.id()))
            .flatMap(
                issue -> {
                  Optional<Long> own = store.issueOfIncident(issue.id());
                  boolean hidden = own.filter(this::isHidden).isPresent();
                  return stray(issue, postMortem, issue, own.isPresent(), hidden).stream();
                });
    Stream<StrayLink> unlinked =
        shown.stream()
            .filter(key -> !linkedKeys.contains(key))
            .flatMap(key -> people.asking().flatMap(asker -> issues.visibleTo(asker, key)).stream())
            // Of very many links not all were looked at above.
            .filter(issue -> !linked.contains(issue.id()))
            .map(issue -> new StrayLink(issue, Reason.UNLINKED));
    return Stream.concat(strays, unlinked).toList();
  }

  /** Nothing where that would tell of a post-mortem that the reader may not see. */
  private Optional<StrayLink> stray(
      HostIssue shown, HostIssue postMortem, HostIssue incident, boolean taken, boolean hidden) {
    Optional<Reason> why = rule.whyNot(postMortem, incident);
    return why.isEmpty() && hidden
        ? Optional.empty()
        : Optional.of(new StrayLink(shown, why.orElse(taken ? Reason.ANOTHER : Reason.NOT_YET)));
  }

  private boolean isHidden(long issueId) {
    return people.asking().filter(asker -> issues.visibleTo(asker, issueId).isPresent()).isEmpty();
  }

  private List<HostIssue> visible(List<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : people
            .asking()
            .map(asker -> issues.visibleTo(asker, ids.subList(0, Math.min(MOST, ids.size()))))
            .orElse(List.of());
  }
}
