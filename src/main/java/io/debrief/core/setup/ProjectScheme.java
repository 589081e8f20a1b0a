package io.debrief.core.setup;

import java.util.List;

/**
 * The issue type scheme of a project.
 *
 * @param projectKeys all projects that use the scheme, this one included
 * @param offers whether the scheme has the issue type
 */
public record ProjectScheme(
    long projectId, String name, boolean isDefault, List<String> projectKeys, boolean offers) {}
