package io.debrief.core.incident;

import java.util.Map;

/**
 * A select field of incidents that says how bad they are.
 *
 * @param id as the host names the field
 * @param options severity by the id of the option; an option that is not named means none
 */
public record SeverityField(String id, Map<String, Severity> options) {}
