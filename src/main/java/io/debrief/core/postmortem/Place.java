package io.debrief.core.postmortem;

import io.debrief.core.host.Projects.HostProject;
import java.util.Optional;

/**
 * Where a post-mortem is made.
 *
 * @param levelId empty where everybody who may browse the project may see it
 */
public record Place(HostProject project, Optional<Long> levelId) {}
