package com.atlassian.jira.event.type;

/** Source: atlassian-api.md 1.7. Boxed, so the compiler inlines nothing. */
public class EventType {
  public static final Long ISSUE_CREATED_ID = 1L;
  public static final Long ISSUE_UPDATED_ID = 2L;
  public static final Long ISSUE_DELETED_ID = 8L;
  public static final Long ISSUE_MOVED_ID = 9L;

  protected EventType() {}
}
