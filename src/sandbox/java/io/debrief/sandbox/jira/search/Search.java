package io.debrief.sandbox.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.debrief.sandbox.db.Database;
import io.debrief.sandbox.jira.issue.Issues;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers JQL from the database, for plugins, REST and pages alike. */
public class Search implements SearchService {
  private static final int MOST_RESULTS = 10_000;
  private static final int MOST_TERMS = 65_000;

  /** Jira's index does not hold them. */
  private static final Condition NOT_ARCHIVED =
      new Condition("i.issue_id not in (select w.issue_id from archived_issue w)", List.of());

  private final Database database;
  private final Issues issues;
  private final VisibleFilter visible;
  private final Extensions extensions;
  private final JqlDates dates;

  public Search(
      Database database,
      Issues issues,
      VisibleFilter visible,
      Extensions extensions,
      JqlDates dates) {
    this.database = database;
    this.issues = issues;
    this.visible = visible;
    this.extensions = extensions;
    this.dates = dates;
  }

  /** Some of the issues that were found, and how many there are. */
  public record Found(List<Issue> issues, long total) {}

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    try {
      return new ParseResult(JqlParser.parse(query), messages(Set.of()));
    } catch (Malformed e) {
      return new ParseResult(null, messages(Set.of(e.getMessage())));
    }
  }

  /** What a person is told about fields, functions and values that are not there. */
  public MessageSet validate(ApplicationUser searcher, Query query) {
    Jql jql = (Jql) query;
    Conditions conditions = conditions(searcher);
    jql.where().ifPresent(conditions::of);
    Set<String> mistakes = new LinkedHashSet<>(conditions.mistakes());
    jql.order().stream()
        .filter(sort -> sorting(sort.field()).isEmpty())
        .forEach(
            sort ->
                mistakes.add(
                    Field.named(sort.field()).isEmpty()
                            && extensions.properties().named(sort.field()).isEmpty()
                        ? "Field '"
                            + sort.field()
                            + "' does not exist or you do not have permission to view it."
                        : "Field '" + sort.field() + "' is not sortable."));
    return messages(mistakes);
  }

  /** Only what the searcher may see. */
  public Found search(ApplicationUser searcher, Query query, int start, int max)
      throws SearchException {
    return find(searcher, (Jql) query, visible.of(searcher), start, max);
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    if (!(query instanceof Jql jql)) {
      throw new SearchException("The sandbox searches only for queries that it has parsed itself.");
    }
    int max = pager.getMax() < 0 ? MOST_RESULTS : pager.getMax();
    return new SearchResults<>(find(searcher, jql, Condition.ALWAYS, 0, max).issues());
  }

  private Found find(ApplicationUser searcher, Jql jql, Condition filter, int start, int max)
      throws SearchException {
    Conditions conditions = conditions(searcher);
    List<Condition> all = new ArrayList<>(List.of(filter, NOT_ARCHIVED));
    jql.where().map(conditions::of).ifPresent(all::add);
    if (conditions.terms() > MOST_TERMS) {
      throw new SearchException("The query has more than " + MOST_TERMS + " terms.");
    }
    if (start + max > MOST_RESULTS) {
      throw new SearchException("Results beyond " + MOST_RESULTS + " can't be reached.");
    }
    Condition where = Condition.joined("and", all);
    return new Found(
        max == 0
            ? List.of()
            : issues.select(
                "where " + where.sql() + order(jql) + " offset " + start + " rows",
                where.parameters(),
                max),
        issues.count("where " + where.sql(), where.parameters()));
  }

  /** By what the field sorts; texts of properties sort by nothing. */
  private Optional<String> sorting(String field) {
    return Field.named(field)
        .map(Field::sorting)
        .orElseGet(
            () ->
                extensions
                    .properties()
                    .named(field)
                    .filter(extract -> extract.type() != Extract.Type.TEXT)
                    .map(
                        extract ->
                            "(select min(v."
                                + extract.type().column()
                                + ") from property_index v where v.issue_id = i.issue_id"
                                + " and v.field = '"
                                + extract.field().replace("'", "''")
                                + "')"));
  }

  private String order(Jql jql) {
    StringBuilder sql = new StringBuilder(" order by ");
    for (Jql.Sort sort : jql.order()) {
      sorting(sort.field())
          .ifPresent(
              by -> {
                String direction = sort.down() ? "desc" : "asc";
                sql.append(by.replace("%1$s", direction)).append(' ').append(direction);
                sql.append(" nulls last, ");
              });
    }
    return sql + (jql.order().isEmpty() ? "i.created desc, i.issue_id desc" : "i.issue_id desc");
  }

  private Conditions conditions(ApplicationUser searcher) {
    return new Conditions(database, extensions, dates, visible, searcher);
  }

  private static MessageSet messages(Set<String> mistakes) {
    MessageSet messages = new MessageSetImpl();
    mistakes.forEach(messages::addErrorMessage);
    return messages;
  }
}
