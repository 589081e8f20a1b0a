package io.debrief.sandbox.plugin;

/** A link in one of the product's menus. Nothing in it is escaped yet. */
public record Item(String key, String label, String linkId, String styleClass, String url) {}
