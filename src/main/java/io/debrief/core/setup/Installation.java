package io.debrief.core.setup;

import java.util.List;
import java.util.Optional;

/** Answers what there is in Jira that settings may name. */
public interface Installation {
  Optional<Long> projectId(String key);

  /** Empty where there is no such project any more. */
  Optional<String> projectKey(long id);

  /** The levels of the project's security scheme; empty where it has none. */
  List<Level> levelsOf(long projectId);

  boolean hasIssueType(String id);

  boolean hasPriority(String id);

  boolean hasGroup(String name);

  /** A security level, which belongs to the scheme of one or several projects. */
  record Level(long id, String name) {}
}
