package io.debrief.jira.followup;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.followup.IndexedFollowUp;
import io.debrief.core.followup.IndexedIssues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the issue property {@code debrief.followUp}, from which Jira indexes what its search knows
 * of follow-ups. Everybody who may edit an issue may write its properties: they are never read as
 * the truth.
 */
@JiraComponent
public class JiraIndexedIssues implements IndexedIssues {
  private static final String ENTITY = "IssueProperty";
  private static final String KEY = "debrief.followUp";

  private final JsonEntityPropertyManager properties;
  private final IssueManager issues;
  private final IssueIndexingService index;

  public JiraIndexedIssues(
      @JiraImport JsonEntityPropertyManager properties,
      @JiraImport IssueManager issues,
      @JiraImport IssueIndexingService index) {
    this.properties = properties;
    this.issues = issues;
    this.index = index;
  }

  /** Writing a property publishes nothing, so that nobody hears of it and nothing is indexed. */
  @Override
  public int show(Map<Long, IndexedFollowUp> wanted) {
    List<Long> differed = new ArrayList<>();
    wanted.forEach(
        (issueId, followUp) -> {
          String json = json(followUp);
          EntityProperty kept = properties.get(ENTITY, issueId, KEY);
          if (kept == null || !kept.getValue().replace(" ", "").equals(json)) {
            properties.put(ENTITY, issueId, KEY, json);
            differed.add(issueId);
          }
        });
    indexAgain(differed);
    return differed.size();
  }

  @Override
  public int hide(Collection<Long> issueIds) {
    List<Long> known =
        issueIds.stream().filter(id -> properties.get(ENTITY, id, KEY) != null).toList();
    known.forEach(id -> properties.delete(ENTITY, id, KEY));
    indexAgain(known);
    return known.size();
  }

  private void indexAgain(List<Long> issueIds) {
    if (issueIds.isEmpty()) {
      return;
    }
    List<Issue> found = issues.getIssueObjects(issueIds);
    try {
      index.reIndexIssueObjects(found);
    } catch (IndexException e) {
      // Whoever compares later must see that it is not done.
      issueIds.forEach(id -> properties.delete(ENTITY, id, KEY));
      throw new IllegalStateException("Jira did not index the issues " + issueIds, e);
    }
  }

  /** Words, dates and instants of ours: nothing in them needs an escape. */
  private static String json(IndexedFollowUp followUp) {
    return "{\"state\":\"%s\",\"due\":\"%s\",\"dueAt\":\"%s\",\"flags\":[%s]}"
        .formatted(
            followUp.state(),
            followUp.due(),
            followUp.dueAt(),
            followUp.flags().stream()
                .map(flag -> '"' + flag + '"')
                .collect(Collectors.joining(",")));
  }
}
