package io.debrief.core.host;

/**
 * Somebody known to the host.
 *
 * @param key identifies the person for good; it survives a renaming and is what we store
 * @param name the user name, as people and scripts write it
 * @param displayName the name to show
 * @param active whether the person may still sign in
 */
public record Person(String key, String name, String displayName, boolean active) {}
