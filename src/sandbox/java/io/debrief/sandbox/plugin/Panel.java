package io.debrief.sandbox.plugin;

/** A web panel as drawn for one request. The html is ready; the label is text. */
public record Panel(String key, String label, String html) {}
