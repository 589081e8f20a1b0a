package io.debrief.sandbox.confluence.content;

import java.util.Optional;

/** Somebody with an account; the key is Confluence's own and unlike the one in Jira. */
public record Person(
    String key,
    String name,
    String fullName,
    String email,
    Optional<String> timeZone,
    Optional<String> locale,
    boolean active) {}
