package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** Source: atlassian-api.md 1.10, CONFIRMED JD 6.0.8, USED J11.0. */
public interface Comment {
  Long getId();

  String getBody();

  ApplicationUser getAuthorApplicationUser();

  Date getCreated();

  String getGroupLevel();

  Long getRoleLevelId();
}
