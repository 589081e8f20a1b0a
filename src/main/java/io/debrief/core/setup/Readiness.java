package io.debrief.core.setup;

import java.util.List;

/**
 * Whether a post-mortem could be created in a project now.
 *
 * @param complaints why not, in Jira's words; asked only where the scheme offers the type
 */
public record Readiness(ProjectScheme scheme, List<String> complaints) {
  public boolean ready() {
    return scheme.offers() && complaints.isEmpty();
  }
}
