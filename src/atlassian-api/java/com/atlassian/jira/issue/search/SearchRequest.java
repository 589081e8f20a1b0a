package com.atlassian.jira.issue.search;

import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;

/**
 * Source: atlassian-api.md 1.11; the constructor USED J8.13, getters and setPermissions USED J8.1.
 */
public class SearchRequest implements SharedEntity {
  private final ApplicationUser owner;
  private final String name;
  private final String description;
  private Query query;
  private SharePermissions permissions = SharePermissions.PRIVATE;

  public SearchRequest(Query query, ApplicationUser owner, String name, String description) {
    this.query = query;
    this.owner = owner;
    this.name = name;
    this.description = description;
  }

  /** Null until it is stored. */
  public Long getId() {
    return null;
  }

  public String getName() {
    return name;
  }

  public String getDescription() {
    return description;
  }

  public ApplicationUser getOwner() {
    return owner;
  }

  public Query getQuery() {
    return query;
  }

  public void setQuery(Query another) {
    query = another;
  }

  @Override
  public SharePermissions getPermissions() {
    return permissions;
  }

  public void setPermissions(SharePermissions others) {
    permissions = others;
  }
}
