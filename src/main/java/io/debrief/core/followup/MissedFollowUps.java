package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.host.SearcherZone;
import io.debrief.core.search.IssueFunction;
import io.debrief.core.search.Listing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists the issues whose follow-up is open with a date before the searcher's today. */
@UseCase
public class MissedFollowUps implements IssueFunction {
  private final FollowUpStore store;
  private final SearchedProjects projects;
  private final Issues issues;
  private final SearcherZone zone;
  private final Clock clock;

  public MissedFollowUps(
      FollowUpStore store,
      SearchedProjects projects,
      Issues issues,
      SearcherZone zone,
      Clock clock) {
    this.store = store;
    this.projects = projects;
    this.issues = issues;
    this.zone = zone;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "missedFollowUps";
  }

  @Override
  public int fewest() {
    return 0;
  }

  @Override
  public void check(Optional<Person> searcher, List<String> keys) {
    missed(searcher, keys);
  }

  @Override
  public List<Long> values(Optional<Person> searcher, List<String> keys) {
    return Listing.existing(issues, missed(searcher, keys));
  }

  private List<Long> missed(Optional<Person> searcher, List<String> keys) {
    List<Long> ids = projects.ids(this, searcher, keys);
    LocalDate today = clock.instant().atZone(zone.searcherZone()).toLocalDate();
    List<Long> found = store.missedIn(ids, today, Listing.MOST + 1);
    if (found.size() > Listing.MOST) {
      throw Listing.no(
          this, "debrief.jql.too-many", FollowUpQuery.MISSED + FollowUpQuery.inProjects(keys));
    }
    return found;
  }
}
