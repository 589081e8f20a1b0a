package com.atlassian.jira.issue.link;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Source: atlassian-api.md 1.2, CONFIRMED JD jira/server, J8.20. */
public interface IssueLinkManager {
  void createIssueLink(
      Long sourceIssueId,
      Long destinationIssueId,
      Long issueLinkTypeId,
      Long sequence,
      ApplicationUser remoteUser)
      throws CreateException;

  void removeIssueLink(IssueLink link, ApplicationUser remoteUser);

  IssueLink getIssueLink(Long issueLinkId);

  IssueLink getIssueLink(Long sourceId, Long destinationId, Long issueLinkTypeId);

  List<IssueLink> getOutwardLinks(Long sourceIssueId);

  List<IssueLink> getInwardLinks(Long destinationIssueId);

  boolean isLinkingEnabled();
}
