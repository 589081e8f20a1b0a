package io.debrief.jira.followup;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.debrief.core.followup.FollowIssue;
import io.debrief.core.followup.FollowedProjects;
import io.debrief.core.sweep.SweepLog;

/** Hears in Jira what people do to action items; what fails here the sweep makes good. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class FollowUpListener implements LifecycleAware {
  private final EventPublisher events;
  private final FollowedProjects projects;
  private final FollowIssue following;
  private final SweepLog log;

  public FollowUpListener(
      @JiraImport EventPublisher events,
      FollowedProjects projects,
      FollowIssue following,
      SweepLog log) {
    this.events = events;
    this.projects = projects;
    this.following = following;
    this.log = log;
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

  /** We are in the person's request here, who is done already and must not be bothered. */
  @EventListener
  public void onIssue(IssueEvent event) {
    Long type = event.getEventTypeId();
    if (EventType.ISSUE_CREATED_ID.equals(type)) {
      return;
    }
    // By its new project a moved issue may look like none of ours.
    boolean moved = EventType.ISSUE_MOVED_ID.equals(type);
    long issueId = event.getIssue().getId();
    try {
      if (moved || projects.holds(event.getIssue().getProjectId())) {
        follow(issueId, EventType.ISSUE_DELETED_ID.equals(type));
      }
    } catch (RuntimeException failure) {
      log.failed("follow issue " + issueId, failure);
    }
  }

  private void follow(long issueId, boolean deleted) {
    if (deleted) {
      following.deleted(issueId);
    } else {
      following.changed(issueId);
    }
  }
}
