package io.debrief.jira.postmortem;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import io.debrief.core.postmortem.FollowLinks;
import io.debrief.jira.settings.StoredSettings;
import java.util.Optional;

/** Hears in Jira that somebody made or removed a link of our type; our own are no news. */
@JiraComponent
@ExportAsService(LifecycleAware.class)
public class LinkListener implements LifecycleAware {
  private final EventPublisher events;
  private final StoredSettings settings;
  private final OwnDoing own;
  private final FollowLinks following;

  public LinkListener(
      @JiraImport EventPublisher events,
      StoredSettings settings,
      OwnDoing own,
      FollowLinks following) {
    this.events = events;
    this.settings = settings;
    this.own = own;
    this.following = following;
  }

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
    changed(event.getIssueLink());
  }

  @EventListener
  public void onUnlinked(IssueLinkDeletedEvent event) {
    changed(event.getIssueLink());
  }

  private void changed(IssueLink link) {
    if (settings.postMortemLinkTypeId().equals(Optional.of(link.getLinkTypeId()))
        && !own.isOurs()) {
      following.changed(link.getSourceId());
    }
  }
}
