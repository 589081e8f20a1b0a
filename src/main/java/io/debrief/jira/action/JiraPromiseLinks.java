package io.debrief.jira.action;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.PromiseLinks;
import io.debrief.core.host.Wording;
import io.debrief.jira.postmortem.OwnDoing;
import io.debrief.jira.settings.StoredSettings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links of the type Action item, as Jira keeps them. */
@JiraComponent
public class JiraPromiseLinks implements PromiseLinks {
  /** Jira finds the type by this name itself, unless a property names another. */
  private static final String CLONERS = "Cloners";

  private final IssueLinkManager links;
  private final OwnDoing own;
  private final StoredSettings settings;

  public JiraPromiseLinks(
      @JiraImport IssueLinkManager links, OwnDoing own, StoredSettings settings) {
    this.links = links;
    this.own = own;
    this.settings = settings;
  }

  @Override
  public Optional<Wording> whyNotLinkable() {
    if (!links.isLinkingEnabled()) {
      return Optional.of(Wording.of("debrief.create.linking-off"));
    }
    return settings.actionItemLinkTypeId().isPresent()
        ? Optional.empty()
        : Optional.of(Wording.of("debrief.create.not-set-up"));
  }

  /** Jira leaves a link that is there already as it is. */
  @Override
  public PromiseLink link(long postMortemIssueId, long issueId) {
    Long type = settings.actionItemLinkTypeId().orElseThrow();
    own.during(
        () -> {
          try {
            links.createIssueLink(postMortemIssueId, issueId, type, null, own.user());
            return null;
          } catch (CreateException failure) {
            throw new IllegalStateException(
                "no link from issue " + postMortemIssueId + " to issue " + issueId, failure);
          }
        });
    return promiseLink(links.getIssueLink(postMortemIssueId, issueId, type));
  }

  @Override
  public void unlink(PromiseLink link) {
    IssueLink there = links.getIssueLink(link.id());
    if (there != null) {
      own.during(
          () -> {
            links.removeIssueLink(there, own.user());
            return null;
          });
    }
  }

  @Override
  public List<PromiseLink> of(long postMortemIssueId) {
    return links.getOutwardLinks(postMortemIssueId).stream()
        .filter(this::isOurs)
        .map(JiraPromiseLinks::promiseLink)
        .toList();
  }

  /** The direction of that link changed with a release. */
  @Override
  public List<Long> clonesOf(long issueId) {
    return Stream.concat(
            links.getOutwardLinks(issueId).stream()
                .filter(JiraPromiseLinks::isCloner)
                .map(IssueLink::getDestinationId),
            links.getInwardLinks(issueId).stream()
                .filter(JiraPromiseLinks::isCloner)
                .map(IssueLink::getSourceId))
        .toList();
  }

  boolean isOurs(IssueLink link) {
    return settings.actionItemLinkTypeId().equals(Optional.of(link.getLinkTypeId()));
  }

  private static boolean isCloner(IssueLink link) {
    return CLONERS.equals(link.getIssueLinkType().getName());
  }

  static PromiseLink promiseLink(IssueLink link) {
    return new PromiseLink(link.getId(), link.getSourceId(), link.getDestinationId());
  }
}
