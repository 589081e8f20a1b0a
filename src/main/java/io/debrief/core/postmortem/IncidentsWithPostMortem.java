package io.debrief.core.postmortem;

import static java.util.stream.Collectors.toMap;

import io.debrief.core.UseCase;
import io.debrief.core.host.Person;
import io.debrief.core.host.Sight;
import io.debrief.core.postmortem.PostMortemStore.OfIncident;
import io.debrief.core.search.IssueFunction;
import io.debrief.core.search.Listing;
import io.debrief.core.search.Period;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lists incidents whose post-mortem the searcher may see, the latest by id; of a period, those that
 * were created in it, and some of the day before, since days are counted in many zones.
 */
@UseCase
public class IncidentsWithPostMortem implements IssueFunction {
  private static final int PAGE = 1_000;
  private static final int MOST_PAGES = 100;
  private static final Duration ANY_ZONE = Duration.ofDays(1);

  private final PostMortemStore store;
  private final PostMortemAccess access;
  private final Clock clock;

  public IncidentsWithPostMortem(PostMortemStore store, PostMortemAccess access, Clock clock) {
    this.store = store;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "incidentsWithPostMortem";
  }

  @Override
  public int fewest() {
    return 0;
  }

  @Override
  public void check(Optional<Person> searcher, List<String> period) {
    Instant since = since(period);
    boolean few = store.incidentsBefore(Long.MAX_VALUE, Listing.MOST + 1).size() <= Listing.MOST;
    if (!few && searcher.isPresent()) {
      found(searcher.get(), since);
    }
  }

  @Override
  public List<Long> values(Optional<Person> searcher, List<String> period) {
    Instant since = since(period);
    return searcher.map(person -> found(person, since)).orElse(List.of());
  }

  private Instant since(List<String> period) {
    if (period.isEmpty()) {
      return Instant.EPOCH;
    }
    if (period.size() > 1) {
      throw Listing.no(this, "debrief.jql.period", period.get(1));
    }
    return Period.read(period.get(0))
        .map(duration -> clock.instant().minus(duration).minus(ANY_ZONE))
        .orElseThrow(() -> Listing.no(this, "debrief.jql.period", period.get(0)));
  }

  /** Ids grow with time: where a page holds nothing of the period, no later one does. */
  private List<Long> found(Person searcher, Instant since) {
    List<Long> found = new ArrayList<>();
    long before = Long.MAX_VALUE;
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      List<OfIncident> page = store.incidentsBefore(before, PAGE);
      boolean more = add(page, searcher, since, found) && page.size() == PAGE;
      if (found.size() > Listing.MOST) {
        break;
      }
      if (!more) {
        return found;
      }
      before = page.get(page.size() - 1).incidentId();
    }
    throw Listing.no(this, "debrief.jql.too-many-incidents", name() + "(\"-90d\")");
  }

  /** Whether older incidents may be of the period, too. */
  private boolean add(List<OfIncident> page, Person searcher, Instant since, List<Long> found) {
    Map<Long, PostMortem> postMortems =
        page.isEmpty()
            ? Map.of()
            : store
                .withIds(page.stream().map(OfIncident::postMortemId).distinct().toList())
                .stream()
                .collect(toMap(PostMortem::id, each -> each));
    Sight sight = access.sightOf(searcher, List.copyOf(postMortems.values()));
    boolean anySeen = false;
    boolean anyRecent = false;
    for (OfIncident each : page) {
      boolean seen = sight.issue(each.incidentId()).isPresent();
      boolean recent =
          seen && !sight.issue(each.incidentId()).orElseThrow().created().isBefore(since);
      anySeen |= seen;
      anyRecent |= recent;
      if (recent
          && Optional.ofNullable(postMortems.get(each.postMortemId()))
              .flatMap(postMortem -> access.visibleIssue(sight, postMortem))
              .isPresent()) {
        found.add(each.incidentId());
      }
    }
    return anyRecent || !anySeen;
  }
}
