package io.debrief.core.setup;

/**
 * Something in Jira that a setting may name.
 *
 * @param id as the setting keeps it
 * @param name as people know it
 */
public record Choice(String id, String name) {}
