package io.debrief.jira.action;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.debrief.core.action.FollowPromiseLinks;
import io.debrief.jira.postmortem.OwnDoing;

/** Hears in Jira that somebody made or removed a promise; our own are no news. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class PromiseLinkListener implements LifecycleAware {
  private final EventPublisher events;
  private final JiraPromiseLinks links;
  private final OwnDoing own;
  private final FollowPromiseLinks following;

  public PromiseLinkListener(
      @JiraImport EventPublisher events,
      JiraPromiseLinks links,
      OwnDoing own,
      FollowPromiseLinks following) {
    this.events = events;
    this.links = links;
    this.own = own;
    this.following = following;
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
  public void onLinked(IssueLinkCreatedEvent event) {
    if (links.isOurs(event.getIssueLink()) && !own.isOurs()) {
      following.linked(JiraPromiseLinks.promiseLink(event.getIssueLink()));
    }
  }

  @EventListener
  public void onUnlinked(IssueLinkDeletedEvent event) {
    if (links.isOurs(event.getIssueLink()) && !own.isOurs()) {
      following.unlinked(JiraPromiseLinks.promiseLink(event.getIssueLink()));
    }
  }
}
