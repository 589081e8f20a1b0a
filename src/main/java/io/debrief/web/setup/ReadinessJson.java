package io.debrief.web.setup;

import java.util.List;

/** Whether a post-mortem could be created in a project now, and which projects share its scheme. */
public record ReadinessJson(
    boolean ready,
    boolean offered,
    String scheme,
    boolean defaultScheme,
    List<String> sharedBy,
    List<String> complaints) {}
