package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Source: atlassian-api.md 1.2, CONFIRMED J8.20; createIssueLinkType USED J8.1. */
public interface IssueLinkTypeManager {
  void createIssueLinkType(String name, String outward, String inward, String style);

  Collection<IssueLinkType> getIssueLinkTypes();
}
