package io.debrief.core.setup;

import java.util.Optional;

/** Looks parts up in Jira and creates them. */
public interface Parts {
  /** The part's name in Jira; empty where there is no such part any more. */
  Optional<String> name(Part part, String id);

  /** The id of what has that name already, in whatever case. */
  Optional<String> named(Part part, String name);

  /**
   * Creates the part and gives its id.
   *
   * @param offerEverywhere whether an issue type stays in the default scheme, where Jira puts it
   */
  String create(Part part, String name, Ends ends, boolean offerEverywhere);

  /** Whether issues can be linked at all. */
  boolean linkingEnabled();

  /** How a link type reads from either end; for the issue type, what it is for, twice. */
  record Ends(String outward, String inward) {}
}
