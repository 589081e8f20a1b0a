package io.debrief.jira.timeline;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import io.debrief.core.timeline.IncidentRecord;
import io.debrief.core.timeline.IncidentRecords;
import io.debrief.core.timeline.Source;
import io.debrief.jira.host.JiraTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what Jira recorded about an incident. */
@JiraComponent
public class JiraIncidentRecords implements IncidentRecords {
  private final IssueManager issues;
  private final PublicComments comments;
  private final RecordedChanges changes;

  public JiraIncidentRecords(
      @JiraImport IssueManager issues, PublicComments comments, RecordedChanges changes) {
    this.issues = issues;
    this.comments = comments;
    this.changes = changes;
  }

  @Override
  public List<IncidentRecord> of(Incident incident, Person reader) {
    Issue issue = issues.getIssueObject(incident.issue().id());
    List<IncidentRecord> records = new ArrayList<>();
    records.add(creation(issue));
    records.addAll(changes.of(issue, reader));
    records.addAll(comments.of(issue, reader));
    records.addAll(attachments(issue));
    return records;
  }

  @Override
  public Set<String> internal(HostIssue incident, Collection<String> commentIds) {
    return comments.internal(incident.projectId(), commentIds);
  }

  @Override
  public Map<String, String> commentTexts(
      long incidentId, Collection<String> commentIds, Person reader) {
    Issue issue = issues.getIssueObject(incidentId);
    return issue == null ? Map.of() : comments.texts(issue, commentIds, reader);
  }

  private static IncidentRecord creation(Issue issue) {
    return new IncidentRecord(
        Source.CREATION,
        issue.getId(),
        issue.getId().toString(),
        JiraTime.instant(issue.getCreated()),
        Optional.ofNullable(issue.getCreatorId()),
        Optional.empty(),
        Optional.empty());
  }

  private static List<IncidentRecord> attachments(Issue issue) {
    return issue.getAttachments().stream()
        .map(
            attachment ->
                new IncidentRecord(
                    Source.ATTACHMENT,
                    issue.getId(),
                    attachment.getId().toString(),
                    JiraTime.instant(attachment.getCreated()),
                    Optional.ofNullable(attachment.getAuthorObject())
                        .map(author -> author.getKey()),
                    Optional.empty(),
                    Optional.of(attachment.getFilename())))
        .toList();
  }
}
