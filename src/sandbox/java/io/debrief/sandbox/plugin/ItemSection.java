package io.debrief.sandbox.plugin;

import java.util.List;

/** A plugin's section of a menu, with the items that are shown. */
public record ItemSection(String key, String label, List<Item> items) {}
