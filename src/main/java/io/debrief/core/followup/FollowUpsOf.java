package io.debrief.core.followup;

import io.debrief.core.UseCase;
import io.debrief.core.action.Promise;
import io.debrief.core.action.PromiseStore;
import io.debrief.core.host.Issues;
import io.debrief.core.host.Person;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemAccess;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.search.IssueFunction;
import io.debrief.core.search.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists the issues that post-mortems promise, where the searcher may see all of the latter. */
@UseCase
public class FollowUpsOf implements IssueFunction {
  private final Issues issues;
  private final PostMortemStore postMortems;
  private final PostMortemAccess access;
  private final PromiseStore promises;

  public FollowUpsOf(
      Issues issues, PostMortemStore postMortems, PostMortemAccess access, PromiseStore promises) {
    this.issues = issues;
    this.postMortems = postMortems;
    this.access = access;
    this.promises = promises;
  }

  @Override
  public String name() {
    return "followUpsOf";
  }

  @Override
  public int fewest() {
    return 1;
  }

  @Override
  public void check(Optional<Person> searcher, List<String> keys) {
    int promised = 0;
    for (PostMortem each : visible(searcher, keys)) {
      promised += promises.countOf(each.id());
    }
    bounded(promised);
  }

  @Override
  public List<Long> values(Optional<Person> searcher, List<String> keys) {
    List<Long> found = new ArrayList<>();
    for (PostMortem each : visible(searcher, keys)) {
      promises.ofPostMortem(each.id()).stream().map(Promise::issueId).forEach(found::add);
      bounded(found.size());
    }
    return Listing.existing(issues, found);
  }

  private void bounded(int promised) {
    if (promised > Listing.MOST) {
      throw Listing.no(this, "debrief.jql.too-many", FollowUpQuery.OPEN);
    }
  }

  private List<PostMortem> visible(Optional<Person> searcher, List<String> keys) {
    Listing.checkArguments(this, keys);
    List<PostMortem> found = new ArrayList<>();
    for (String key : keys) {
      found.add(
          searcher
              .flatMap(
                  person ->
                      issues
                          .visibleTo(person, key)
                          .flatMap(issue -> postMortems.ofIssue(issue.id()))
                          .filter(each -> access.visibleIssue(person, each).isPresent()))
              .orElseThrow(() -> Listing.no(this, "debrief.jql.no-post-mortem", key)));
    }
    return found;
  }
}
