package io.debrief.core.setup;

import java.util.Optional;

/** Answers what there is in Jira that settings may name. */
public interface Installation {
  Optional<Long> projectId(String key);

  /** Empty where there is no such project any more. */
  Optional<String> projectKey(long id);

  boolean hasIssueType(String id);

  boolean hasPriority(String id);

  boolean hasGroup(String name);
}
