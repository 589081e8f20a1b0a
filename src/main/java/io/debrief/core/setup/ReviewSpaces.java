package io.debrief.core.setup;

import java.util.Map;
import java.util.Optional;

/**
 * Where review pages belong.
 *
 * @param linkId the application link to Confluence; empty for none
 * @param spaces the key of the space by the id of the post-mortems’ project
 */
public record ReviewSpaces(Optional<String> linkId, Map<Long, String> spaces) {}
