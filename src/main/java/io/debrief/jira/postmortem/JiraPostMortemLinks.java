package io.debrief.jira.postmortem;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.HostIssue;
import io.debrief.core.postmortem.PostMortemLinks;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.settings.StoredSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Links of the type Post-mortem, as Jira keeps them. */
@JiraComponent
public class JiraPostMortemLinks implements PostMortemLinks {
  private final IssueLinkManager links;
  private final IssueManager issues;
  private final SearchService searching;
  private final StoredSettings settings;
  private final Clock clock;

  public JiraPostMortemLinks(
      @JiraImport IssueLinkManager links,
      @JiraImport IssueManager issues,
      @JiraImport SearchService searching,
      StoredSettings settings,
      Clock clock) {
    this.links = links;
    this.issues = issues;
    this.searching = searching;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public boolean areKept() {
    return settings.postMortemLinkTypeId().isPresent() && links.isLinkingEnabled();
  }

  @Override
  public boolean isPostMortem(HostIssue issue) {
    return settings.postMortemTypeId().equals(Optional.of(issue.typeId()));
  }

  @Override
  public Optional<HostIssue> postMortem(long issueId) {
    return Optional.ofNullable(issues.getIssueObject(issueId))
        .map(JiraIssues::hostIssue)
        .filter(this::isPostMortem);
  }

  @Override
  public List<Long> incidentsOf(long issueId) {
    return ours(links.getOutwardLinks(issueId), IssueLink::getDestinationId);
  }

  @Override
  public List<Long> postMortemsOf(long incidentId) {
    return ours(links.getInwardLinks(incidentId), IssueLink::getSourceId);
  }

  private List<Long> ours(List<IssueLink> found, Function<IssueLink, Long> end) {
    Optional<Long> type = settings.postMortemLinkTypeId();
    return found.stream()
        .filter(link -> type.equals(Optional.of(link.getLinkTypeId())))
        .map(end)
        .toList();
  }

  @Override
  public List<HostIssue> issues(Collection<Long> ids) {
    return issues.getIssueObjects(ids).stream().map(JiraIssues::hostIssue).toList();
  }

  @Override
  public Optional<String> reporterKey(long issueId) {
    return Optional.ofNullable(issues.getIssueObject(issueId)).map(Issue::getReporterId);
  }

  /** Minutes before now, so that it does not matter in which zone JQL reads dates. */
  @Override
  public List<HostIssue> changedSince(Instant since, int atMost) {
    Optional<String> type = settings.postMortemTypeId();
    if (type.isEmpty()) {
      return List.of();
    }
    String jql =
        String.format(
            Locale.ROOT,
            "issuetype = %s AND updated >= -%dm ORDER BY updated DESC",
            type.get(),
            1 + Duration.between(since, clock.instant()).toMinutes());
    try {
      SearchService.ParseResult parsed = searching.parseQuery(null, jql);
      if (!parsed.isValid()) {
        throw new IllegalStateException(
            "Jira does not understand " + jql + ": " + parsed.getErrors().getErrorMessages());
      }
      return searching
          .searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<>(atMost))
          .getResults()
          .stream()
          .map(JiraIssues::hostIssue)
          .toList();
    } catch (SearchException failure) {
      throw new IllegalStateException("Jira could not search with " + jql, failure);
    }
  }
}
