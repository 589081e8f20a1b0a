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
import io.debrief.core.postmortem.ForgetIssue;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.settings.StoredSettings;
import java.util.Optional;

/** Hears in Jira that an issue was deleted. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class PostMortemListener implements LifecycleAware {
  private final EventPublisher events;
  private final ForgetIssue forgetting;
  private final Incidents incidents;
  private final StoredSettings settings;

  public PostMortemListener(
      @JiraImport EventPublisher events,
      ForgetIssue forgetting,
      Incidents incidents,
      StoredSettings settings) {
    this.events = events;
    this.forgetting = forgetting;
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

  @EventListener
  public void onIssue(IssueEvent event) {
    if (!EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
      return;
    }
    HostIssue issue = JiraIssues.hostIssue(event.getIssue());
    if (settings.postMortemTypeId().equals(Optional.of(issue.typeId()))) {
      forgetting.postMortem(issue.id());
    } else if (incidents.of(issue).isPresent()) {
      forgetting.incident(issue.id());
    }
  }
}
