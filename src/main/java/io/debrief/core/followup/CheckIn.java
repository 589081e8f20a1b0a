package io.debrief.core.followup;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One look that somebody took at an action item.
 *
 * @param id ours; 0 before it is added
 * @param personKey user key
 * @param evidence where what was said can be seen
 * @param nextDue when to look again; for what is not going to be done, when it opens again
 * @param reason why it is not going to be done
 */
public record CheckIn(
    long id,
    long issueId,
    String personKey,
    Instant at,
    Verdict verdict,
    Optional<String> note,
    Optional<URI> evidence,
    Optional<LocalDate> nextDue,
    Optional<String> reason) {}
