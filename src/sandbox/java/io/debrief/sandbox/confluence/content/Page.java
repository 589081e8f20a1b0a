package io.debrief.sandbox.confluence.content;

import java.time.Instant;
import java.util.Optional;

/** The current version of a page; the body is storage format. */
public record Page(
    long id,
    String spaceKey,
    Optional<Long> parentId,
    String title,
    int version,
    String body,
    String creatorKey,
    String modifierKey,
    Instant modified) {}
