package io.debrief.core.host;

import java.util.Optional;

/** Looks projects up, whoever may see them. */
public interface Projects {
  Optional<HostProject> withKey(String key);

  Optional<HostProject> withId(long id);

  /**
   * A project as the host has it now.
   *
   * @param archived nothing in it can be changed
   */
  record HostProject(long id, String key, boolean archived) {}
}
