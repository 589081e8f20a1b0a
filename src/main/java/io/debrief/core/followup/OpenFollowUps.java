package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.search.IssueFunction;
import io.debrief.core.search.Listing;
import java.util.List;
import java.util.Optional;

/** Lists the issues whose follow-up is open, of projects or of all. */
@UseCase
public class OpenFollowUps implements IssueFunction {
  private final FollowUpStore store;
  private final SearchedProjects projects;
  private final Issues issues;

  public OpenFollowUps(FollowUpStore store, SearchedProjects projects, Issues issues) {
    this.store = store;
    this.projects = projects;
    this.issues = issues;
  }

  @Override
  public String name() {
    return "openFollowUps";
  }

  @Override
  public int fewest() {
    return 0;
  }

  @Override
  public void check(Optional<Person> searcher, List<String> keys) {
    open(searcher, keys);
  }

  @Override
  public List<Long> values(Optional<Person> searcher, List<String> keys) {
    return Listing.existing(issues, open(searcher, keys));
  }

  private List<Long> open(Optional<Person> searcher, List<String> keys) {
    List<Long> found = store.openIn(projects.ids(this, searcher, keys), Listing.MOST + 1);
    if (found.size() > Listing.MOST) {
      throw Listing.no(
          this, "debrief.jql.too-many", FollowUpQuery.OPEN + FollowUpQuery.inProjects(keys));
    }
    return found;
  }
}
