package io.debrief.sandbox.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.debrief.sandbox.jira.issue.Issues;
import io.debrief.sandbox.jira.user.Zones;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Answers JQL from the database. */
public class Search implements SearchService {
  private static final int MOST_RESULTS = 10_000;

  private final Issues issues;
  private final Zones zones;

  public Search(Issues issues, Zones zones) {
    this.issues = issues;
    this.zones = zones;
  }

  /** What was wrong with a query, if anything. */
  public record Messages(Set<String> messages) implements MessageSet {
    @Override
    public boolean hasAnyErrors() {
      return !messages.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
      return messages;
    }
  }

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    try {
      return new ParseResult(JqlParser.parse(query), new Messages(Set.of()));
    } catch (JqlParser.Malformed e) {
      return new ParseResult(null, new Messages(Set.of(e.getMessage())));
    }
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    if (!(query instanceof Jql jql)) {
      throw new SearchException("The sandbox searches only for queries that it has parsed itself.");
    }
    List<String> conditions = new ArrayList<>();
    List<Object> parameters = new ArrayList<>();
    for (Jql.Clause clause : jql.clauses()) {
      switch (clause.field()) {
        case PROJECT -> {
          conditions.add("(cast(i.project_id as varchar(20)) = ? or p.project_key = ?)");
          parameters.add(clause.value());
          parameters.add(clause.value().toUpperCase(Locale.ROOT));
        }
        case ISSUETYPE -> {
          conditions.add("i.type_id = ?");
          parameters.add(clause.value());
        }
        case REPORTER -> {
          conditions.add("r.user_name = ?");
          parameters.add(clause.value().toLowerCase(Locale.ROOT));
        }
        case CREATED -> {
          conditions.add("i.created >= ?");
          parameters.add(inZoneOf(searcher, clause.value()));
        }
      }
    }
    String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    int max = pager.getMax() < 0 ? MOST_RESULTS : Math.min(pager.getMax(), MOST_RESULTS);
    return new SearchResults<>(
        issues.select(where + " order by " + jql.order().sql(), parameters, max));
  }

  private OffsetDateTime inZoneOf(ApplicationUser searcher, String minutes) {
    return LocalDateTime.parse(minutes, JqlParser.MINUTES)
        .atZone(zones.of(searcher))
        .toOffsetDateTime()
        .withOffsetSameInstant(ZoneOffset.UTC);
  }
}
