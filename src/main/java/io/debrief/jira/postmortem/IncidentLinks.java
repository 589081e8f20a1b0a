package io.debrief.jira.postmortem;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.host.Wording;
import io.debrief.jira.settings.StoredSettings;
import java.util.Optional;

/** Links Post-mortem issues to their incidents, as the person who is signed in. */
@JiraComponent
public class IncidentLinks {
  private final IssueLinkManager links;
  private final OwnDoing own;
  private final StoredSettings settings;

  public IncidentLinks(@JiraImport IssueLinkManager links, OwnDoing own, StoredSettings settings) {
    this.links = links;
    this.own = own;
    this.settings = settings;
  }

  /** Jira leaves a link that is there already as it is. */
  void link(long issueId, long incidentId) {
    Long type = settings.postMortemLinkTypeId().orElseThrow();
    own.during(
        () -> {
          try {
            links.createIssueLink(issueId, incidentId, type, null, own.user());
            return null;
          } catch (CreateException failure) {
            throw new IllegalStateException(
                "no link from issue " + issueId + " to issue " + incidentId, failure);
          }
        });
  }

  Optional<String> issueTypeId() {
    return settings.postMortemTypeId();
  }

  /** Why no link can be made: switched off, or not set up. */
  Optional<Wording> whyNotLinkable() {
    if (!links.isLinkingEnabled()) {
      return Optional.of(Wording.of("debrief.create.linking-off"));
    }
    return settings.postMortemLinkTypeId().isPresent()
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.create.not-set-up"));
  }
}
