package io.debrief.sandbox.plugin;

import java.util.List;

/** The scripts and styles of one web resource, as paths below the product's context path. */
public record WebResource(String key, List<String> scripts, List<String> styles) {}
