package io.debrief.jira.timeline;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the issues that an issue is linked to, by the keys that its history knows. */
@JiraComponent
public class LinkedIssues {
  /** More links than a timeline has lines; and as many as Jira looks up in one statement. */
  private static final int MOST = 1_000;

  /** Of the keys that no linked issue has any more. */
  private static final int MOST_MOVED = 10;

  private final IssueLinkManager links;
  private final IssueManager issues;

  public LinkedIssues(@JiraImport IssueLinkManager links, @JiraImport IssueManager issues) {
    this.links = links;
    this.issues = issues;
  }

  /**
   * The earliest links that there still are.
   *
   * @param byKey by present and, for a few, by former key
   * @param complete whether there are no more
   */
  record Found(Map<String, Issue> byKey, boolean complete) {
    Optional<Issue> withKey(String key) {
      return Optional.ofNullable(byKey.get(key));
    }
  }

  /** Three statements, however many links, and one for each of ten issues that were moved. */
  Found of(Issue issue, Collection<String> keys) {
    if (keys.isEmpty()) {
      return new Found(Map.of(), true);
    }
    Set<Long> neighbours =
        Stream.concat(
                links.getOutwardLinks(issue.getId()).stream(),
                links.getInwardLinks(issue.getId()).stream())
            .sorted(Comparator.comparing(IssueLink::getId))
            .map(
                link ->
                    link.getSourceId().equals(issue.getId())
                        ? link.getDestinationId()
                        : link.getSourceId())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Map<String, Issue> byKey = new HashMap<>();
    if (!neighbours.isEmpty()) {
      issues
          .getIssueObjects(neighbours.stream().limit(MOST).toList())
          .forEach(found -> byKey.put(found.getKey(), found));
    }
    boolean complete = neighbours.size() <= MOST;
    keys.stream()
        .distinct()
        .filter(key -> complete)
        .filter(key -> !byKey.containsKey(key))
        .limit(MOST_MOVED)
        .forEach(
            key -> {
              Issue moved = issues.getIssueObject(key);
              if (moved != null && neighbours.contains(moved.getId())) {
                byKey.put(key, moved);
              }
            });
    return new Found(byKey, complete);
  }
}
