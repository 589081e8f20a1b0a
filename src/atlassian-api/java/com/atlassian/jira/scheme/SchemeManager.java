package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;

/** Source: JD jira 7.3.4 and calls in public plugins for 7 and 8; LIKELY on 11. */
public interface SchemeManager {
  /** Null where the project has no scheme. */
  Scheme getSchemeFor(Project project);
}
