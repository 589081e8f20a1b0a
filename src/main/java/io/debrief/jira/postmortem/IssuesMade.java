package io.debrief.jira.postmortem;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.HostIssue;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.host.JiraPeople;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Finds issues whoever may see them: those that an earlier attempt made before it was cut off. */
@JiraComponent
public class IssuesMade {
  private static final int MOST = 100;

  private final SearchService searching;
  private final JiraPeople people;
  private final JiraIssues issues;

  public IssuesMade(@JiraImport SearchService searching, JiraPeople people, JiraIssues issues) {
    this.searching = searching;
    this.people = people;
    this.issues = issues;
  }

  boolean exists(long issueId) {
    return !issues.existing(List.of(issueId)).isEmpty();
  }

  /** Issues that equal these, made since. */
  public List<HostIssue> since(
      long projectId, String issueTypeId, String summary, String reporterKey, Instant since) {
    // No dates in the query: JQL reads them in the searcher's zone, to the minute.
    String jql =
        String.format(
            Locale.ROOT,
            "project = %d AND issuetype = %s ORDER BY created DESC",
            projectId,
            issueTypeId);
    // Jira's index and some databases keep an instant to the second.
    Instant earliest = since.truncatedTo(ChronoUnit.SECONDS).minusSeconds(1);
    try {
      ApplicationUser reporter = people.byKey(reporterKey).map(people::userOrNobody).orElse(null);
      SearchService.ParseResult parsed = searching.parseQuery(reporter, jql);
      if (!parsed.isValid()) {
        throw new IllegalStateException(
            "Jira does not understand " + jql + ": " + parsed.getErrors().getErrorMessages());
      }
      return searching
          .searchOverrideSecurity(reporter, parsed.getQuery(), new PagerFilter<>(MOST))
          .getResults()
          .stream()
          .filter(issue -> reporterKey.equals(issue.getReporterId()))
          .filter(issue -> summary.equals(issue.getSummary()))
          .map(JiraIssues::hostIssue)
          .filter(issue -> !issue.created().isBefore(earliest))
          .toList();
    } catch (SearchException failure) {
      throw new IllegalStateException("Jira could not search with " + jql, failure);
    }
  }
}
