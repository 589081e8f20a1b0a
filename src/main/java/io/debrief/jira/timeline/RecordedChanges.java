package io.debrief.jira.timeline;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Person;
import io.debrief.core.timeline.IncidentRecord;
import io.debrief.core.timeline.Source;
import io.debrief.jira.host.JiraTime;
import io.debrief.jira.settings.StoredSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The changes in an issue's history that belong on a timeline. */
@JiraComponent
public class RecordedChanges {
  private static final Map<String, Source> SOURCES =
      Map.of(
          "status", Source.STATUS,
          "priority", Source.PRIORITY,
          "assignee", Source.ASSIGNEE,
          "summary", Source.SUMMARY,
          "resolution", Source.RESOLUTION,
          "Link", Source.LINK);

  private final ChangeHistoryManager histories;
  private final IssueManager issues;
  private final StoredSettings settings;

  public RecordedChanges(
      @JiraImport ChangeHistoryManager histories,
      @JiraImport IssueManager issues,
      StoredSettings settings) {
    this.histories = histories;
    this.issues = issues;
    this.settings = settings;
  }

  /** One statement for the whole history, one more for each issue that was ever linked. */
  List<IncidentRecord> of(Issue issue, Person reader) {
    Map<String, Optional<Issue>> linked = new HashMap<>();
    return histories.getAllChangeItems(issue).stream()
        .filter(item -> SOURCES.containsKey(item.getField()))
        .flatMap(item -> record(issue, item, linked).stream())
        .toList();
  }

  private Optional<IncidentRecord> record(
      Issue issue, ChangeHistoryItem item, Map<String, Optional<Issue>> linked) {
    Source source = SOURCES.get(item.getField());
    return switch (source) {
      case LINK -> linkedTo(item, linked).map(to -> of(issue, item, source, null, to));
      case ASSIGNEE -> Optional.of(of(issue, item, source, id(item.getFroms()), id(item.getTos())));
      // Not the words: a title that was taken back must not live on here.
      case SUMMARY -> Optional.of(of(issue, item, source, null, null));
      case STATUS, PRIORITY, RESOLUTION, CREATION, COMMENT, ATTACHMENT, PERSON ->
          Optional.of(of(issue, item, source, words(item.getFroms()), words(item.getTos())));
    };
  }

  /** The id of an issue that still exists and is no post-mortem; a removed link is not told. */
  private Optional<String> linkedTo(ChangeHistoryItem item, Map<String, Optional<Issue>> linked) {
    return Optional.ofNullable(id(item.getTos()))
        .flatMap(
            key ->
                linked.computeIfAbsent(
                    key, missing -> Optional.ofNullable(issues.getIssueObject(missing))))
        .filter(other -> !settings.postMortemTypeId().equals(Optional.of(other.getIssueTypeId())))
        .map(other -> other.getId().toString());
  }

  private static IncidentRecord of(
      Issue issue, ChangeHistoryItem item, Source source, String from, String to) {
    return new IncidentRecord(
        source,
        issue.getId(),
        item.getId().toString(),
        JiraTime.instant(item.getCreated()),
        Optional.ofNullable(item.getUserKey()),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  private static String id(Map<String, String> values) {
    return values.keySet().stream()
        .filter(id -> id != null && !id.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static String words(Map<String, String> values) {
    return values.values().stream()
        .filter(text -> text != null && !text.isEmpty())
        .findFirst()
        .orElse(null);
  }
}
