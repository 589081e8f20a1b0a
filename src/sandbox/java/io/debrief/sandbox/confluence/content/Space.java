package io.debrief.sandbox.confluence.content;

/** A place that holds pages beneath its home page. */
public record Space(String key, String name, String description, long homePageId) {}
