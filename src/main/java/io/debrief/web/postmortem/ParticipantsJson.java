package io.debrief.web.postmortem;

import io.debrief.web.person.PersonJson;
import java.util.List;

/** Who takes part in a review, the facilitator first. */
public record ParticipantsJson(List<ParticipantJson> values, int version) {
  /** One person with the word for the role. */
  public record ParticipantJson(PersonJson user, String role) {}
}
