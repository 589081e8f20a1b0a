package io.debrief.jira.postmortem;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.debrief.core.postmortem.IssueNews;
import io.debrief.jira.host.JiraIssues;
import io.debrief.jira.settings.StoredSettings;
import java.util.Optional;

/** Hears in Jira what becomes of issues; what we do ourselves is no news. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class PostMortemListener implements LifecycleAware {
  private final EventPublisher events;
  private final StoredSettings settings;
  private final OwnDoing own;
  private final IssueNews news;

  public PostMortemListener(
      @JiraImport EventPublisher events, StoredSettings settings, OwnDoing own, IssueNews news) {
    this.events = events;
    this.settings = settings;
    this.own = own;
    this.news = news;
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
    Long type = event.getEventTypeId();
    if (EventType.ISSUE_DELETED_ID.equals(type)) {
      news.deleted(JiraIssues.hostIssue(event.getIssue()), isPostMortem(event.getIssue()));
    } else if (EventType.ISSUE_CREATED_ID.equals(type)
        && isPostMortem(event.getIssue())
        && !own.isOurs()) {
      news.appeared(JiraIssues.hostIssue(event.getIssue()), event.getIssue().getReporterId());
    }
  }

  private boolean isPostMortem(Issue issue) {
    return settings.postMortemTypeId().equals(Optional.of(issue.getIssueTypeId()));
  }
}
