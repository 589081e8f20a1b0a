package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.search.IssueFunction;
import io.debrief.core.search.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the post-mortems of incidents, as far as the searcher may see all of them. */
@UseCase
public class PostMortemsOf implements IssueFunction {
  private final Issues issues;
  private final PostMortemStore store;
  private final PostMortemAccess access;

  public PostMortemsOf(Issues issues, PostMortemStore store, PostMortemAccess access) {
    this.issues = issues;
    this.store = store;
    this.access = access;
  }

  @Override
  public String name() {
    return "postMortemsOf";
  }

  @Override
  public int fewest() {
    return 1;
  }

  @Override
  public void check(Optional<Person> searcher, List<String> keys) {
    visible(searcher, keys);
  }

  @Override
  public List<Long> values(Optional<Person> searcher, List<String> keys) {
    return visible(searcher, keys).stream()
        .flatMap(incident -> store.ofIncident(incident.id()).stream())
        .flatMap(found -> access.visibleIssue(searcher.orElseThrow(), found).stream())
        .map(HostIssue::id)
        .distinct()
        .toList();
  }

  private List<HostIssue> visible(Optional<Person> searcher, List<String> keys) {
    Listing.checkArguments(this, keys);
    List<HostIssue> found = new ArrayList<>();
    for (String key : keys) {
      found.add(
          searcher
              .flatMap(person -> issues.visibleTo(person, key))
              .orElseThrow(() -> Listing.no(this, "debrief.jql.no-issue", key)));
    }
    return found;
  }
}
