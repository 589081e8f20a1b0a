package io.debrief.web.postmortem;

import io.debrief.web.person.PersonJson;
import io.debrief.web.postmortem.ParticipantsJson.ParticipantJson;
import java.util.List;

/** What the dialog that creates a post-mortem is filled in with. */
public record DraftJson(
    String title,
    PersonJson facilitator,
    String meetingAt,
    String projectKey,
    List<String> projectKeys,
    List<ParticipantJson> participants) {}
