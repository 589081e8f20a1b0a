package com.atlassian.jira.issue.link;

/** Source: atlassian-api.md 1.2, CONFIRMED J8.20. */
public interface IssueLink {
  Long getId();

  Long getLinkTypeId();

  IssueLinkType getIssueLinkType();

  Long getSourceId();

  Long getDestinationId();
}
