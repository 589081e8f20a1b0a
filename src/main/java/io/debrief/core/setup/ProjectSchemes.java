package io.debrief.core.setup;

import java.util.List;
import java.util.Optional;

/** Issue type schemes of projects, and what Jira says to a new issue there. */
public interface ProjectSchemes {
  /** Empty where there is no such project. */
  Optional<ProjectScheme> of(String projectKey, String typeId);

  /** Adds the type to the scheme, for every project that uses it. */
  void add(long projectId, String typeId);

  /** Gives the project a copy of its scheme with the type; other projects keep theirs. */
  void addOnlyHere(long projectId, String typeId, String schemeName);

  /** Why the asker could not create such an issue now, in Jira's words; nothing is created. */
  List<String> complaints(long projectId, String typeId, String summary);
}
