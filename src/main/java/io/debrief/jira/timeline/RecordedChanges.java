package io.debrief.jira.timeline;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryItem;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Person;
import io.debrief.core.timeline.IncidentRecord;
import io.debrief.core.timeline.Source;
import io.debrief.jira.host.JiraTime;
import io.debrief.jira.settings.StoredSettings;
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
  private final LinkedIssues links;
  private final StoredSettings settings;

  public RecordedChanges(
      @JiraImport ChangeHistoryManager histories, LinkedIssues links, StoredSettings settings) {
    this.histories = histories;
    this.links = links;
    this.settings = settings;
  }

  /** One statement for the whole history, and those of {@link LinkedIssues}. */
  List<IncidentRecord> of(Issue issue, Person reader) {
    List<ChangeHistoryItem> items =
        histories.getAllChangeItems(issue).stream()
            .filter(item -> SOURCES.containsKey(item.getField()))
            .toList();
    List<String> keys =
        items.stream()
            .filter(item -> SOURCES.get(item.getField()) == Source.LINK)
            .flatMap(item -> Optional.ofNullable(id(item.getTos())).stream())
            .toList();
    LinkedIssues.Found linked = links.of(issue, keys);
    return items.stream().flatMap(item -> record(issue, item, linked).stream()).toList();
  }

  private Optional<IncidentRecord> record(
      Issue issue, ChangeHistoryItem item, LinkedIssues.Found linked) {
    Source source = SOURCES.get(item.getField());
    return switch (source) {
      case LINK -> linkedTo(issue, item, linked);
      case ASSIGNEE -> Optional.of(of(issue, item, source, id(item.getFroms()), id(item.getTos())));
      // Not the words: a title that was taken back must not live on here.
      case SUMMARY -> Optional.of(of(issue, item, source, null, null));
      case STATUS, PRIORITY, RESOLUTION, CREATION, COMMENT, ATTACHMENT, PERSON ->
          Optional.of(of(issue, item, source, words(item.getFroms()), words(item.getTos())));
    };
  }

  /**
   * A link that there still is, to an issue that is no post-mortem. Where there are more links than
   * we look up, whether there still is and to which issue is left open: such a late one gets no
   * line.
   */
  private Optional<IncidentRecord> linkedTo(
      Issue issue, ChangeHistoryItem item, LinkedIssues.Found linked) {
    String key = id(item.getTos());
    if (key == null) {
      return Optional.empty();
    }
    Optional<Issue> to = linked.withKey(key);
    if (to.isEmpty() && !linked.complete()) {
      return Optional.of(of(issue, item, Source.LINK, null, null));
    }
    return to.filter(
            other -> !settings.postMortemTypeId().equals(Optional.of(other.getIssueTypeId())))
        .map(other -> of(issue, item, Source.LINK, null, other.getId().toString()));
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
