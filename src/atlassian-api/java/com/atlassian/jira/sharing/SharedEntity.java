package com.atlassian.jira.sharing;

/** Source: atlassian-api.md 1.11, CONFIRMED JD jira/latest. */
public interface SharedEntity {
  SharePermissions getPermissions();

  /** Whom something is shared with; of those only the two that are asked for here. */
  final class SharePermissions {
    public static final SharePermissions AUTHENTICATED = new SharePermissions();
    public static final SharePermissions PRIVATE = new SharePermissions();

    private SharePermissions() {}

    public boolean isAuthenticated() {
      return this == AUTHENTICATED;
    }
  }
}
