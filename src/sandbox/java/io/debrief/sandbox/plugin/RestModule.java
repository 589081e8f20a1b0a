package io.debrief.sandbox.plugin;

import java.util.List;

/**
 * The REST resources and providers below one path of the plugin.
 *
 * @param path {@code /debrief/1.0}
 */
public record RestModule(String path, List<Object> resources) {}
