package io.debrief.core.postmortem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks for in order to create a post-mortem.
 *
 * @param requestId the same request sent twice makes one post-mortem
 * @param facilitator user name; the asker where empty
 * @param projectKey where to make it; what the administrator set where empty
 * @param participants whom the incidents' records name where empty; nobody where the list is
 */
public record PostMortemRequest(
    Optional<String> requestId,
    List<String> incidentKeys,
    Optional<String> title,
    Optional<String> facilitator,
    Optional<Instant> meetingAt,
    Optional<String> projectKey,
    Optional<List<ChoosePeople.Named>> participants) {}
