package io.debrief.core.factor;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people say of a factor.
 *
 * @param madeSense what made human work sensible at the time; empty for other categories
 * @param madeSenseNote the same in their own words; empty where they chose only
 * @param threat of factors whose origin is an external threat
 */
public record FactorFacts(
    String text,
    Category category,
    Origin origin,
    List<String> tags,
    Optional<URI> evidence,
    Set<MadeSense> madeSense,
    String madeSenseNote,
    Threat threat) {}
