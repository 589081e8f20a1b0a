package io.debrief.jira.postmortem;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.debrief.core.host.HostIssue;
import io.debrief.core.incident.Incidents;
import io.debrief.core.postmortem.ReconcileAudience;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.settings.StoredSettings;
import java.util.Optional;
import java.util.Set;

/** Hears in Jira that an incident or a Post-mortem issue was changed or moved. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class AudienceListener implements LifecycleAware {
  /** An issue is new to us when it is created, and no longer ours when it is deleted. */
  private static final Set<Long> NO_CHANGE =
      Set.of(EventType.ISSUE_CREATED_ID, EventType.ISSUE_DELETED_ID);

  private final EventPublisher events;
  private final ReconcileAudience reconciling;
  private final Incidents incidents;
  private final StoredSettings settings;

  public AudienceListener(
      @JiraImport EventPublisher events,
      ReconcileAudience reconciling,
      Incidents incidents,
      StoredSettings settings) {
    this.events = events;
    this.reconciling = reconciling;
    this.incidents = incidents;
    this.settings = settings;
  }

  /** Jira calls it again after a restore: registered twice, every event would be heard twice. */
  @Override
  public void onStart() {
    events.unregister(this);
    events.register(this);
  }

  @Override
  public void onStop() {
    events.unregister(this);
  }

  /** A transition may set a level, too, under an event of whatever type. */
  @EventListener
  public void onIssue(IssueEvent event) {
    if (NO_CHANGE.contains(event.getEventTypeId())) {
      return;
    }
    HostIssue issue = JiraIssues.hostIssue(event.getIssue());
    if (settings.postMortemTypeId().equals(Optional.of(issue.typeId()))) {
      reconciling.ofPostMortem(issue.id());
    } else if (incidents.of(issue).isPresent() || isMoved(event)) {
      reconciling.ofIncident(issue.id());
    }
  }

  /** An incident that is moved may be where the incident rule no longer matches it. */
  private static boolean isMoved(IssueEvent event) {
    return EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId());
  }
}
