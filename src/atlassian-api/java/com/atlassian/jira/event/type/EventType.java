package com.atlassian.jira.event.type;

/** Source: atlassian-api.md 1.7. Boxed, so the compiler inlines nothing. */
public class EventType {
  public static final Long ISSUE_CREATED_ID = 1L;
  public static final Long ISSUE_UPDATED_ID = 2L;
  public static final Long ISSUE_ASSIGNED_ID = 3L;
  public static final Long ISSUE_RESOLVED_ID = 4L;
  public static final Long ISSUE_COMMENTED_ID = 6L;
  public static final Long ISSUE_REOPENED_ID = 7L;
  public static final Long ISSUE_DELETED_ID = 8L;
  public static final Long ISSUE_MOVED_ID = 9L;
  public static final Long ISSUE_GENERICEVENT_ID = 13L;
  public static final Long ISSUE_COMMENT_EDITED_ID = 14L;
  public static final Long ISSUE_COMMENT_DELETED_ID = 17L;

  protected EventType() {}
}
