package io.debrief.core.setup;

import io.debrief.core.incident.Severity;
import java.util.Map;
import java.util.Set;

/**
 * How action items are followed up.
 *
 * @param dueDays calendar days until an action item is due by default, for every severity
 * @param cadenceDays calendar days until somebody looks at it again, for every severity
 * @param staleDays days without a person's change after which an action item is stale
 * @param slips how many times a due date moves later before the action item counts as slipped
 * @param wontDoResolutions ids of the resolutions that mean that it is not going to be done
 * @param wontDoReviewDays calendar days until somebody looks again at what such a resolution closed
 */
public record FollowUpRules(
    Map<Severity, Integer> dueDays,
    Map<Severity, Integer> cadenceDays,
    int staleDays,
    int slips,
    Set<String> wontDoResolutions,
    int wontDoReviewDays) {}
