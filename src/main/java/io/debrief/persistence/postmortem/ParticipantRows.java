package io.debrief.persistence.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.debrief.core.postmortem.Participant;
import io.debrief.core.postmortem.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Reads and writes the participants of one post-mortem. */
final class ParticipantRows {
  private final ActiveObjects activeObjects;

  ParticipantRows(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  List<Participant> of(int postMortemId) {
    return Arrays.stream(
            activeObjects.find(
                ParticipantRow.class,
                Query.select()
                    .where(ParticipantRow.POST_MORTEM_ID + " = ?", postMortemId)
                    .order("ID ASC")))
        .map(
            row ->
                new Participant(row.getUserKey(), Role.ofWord(row.getPart()).orElse(Role.OBSERVER)))
        .toList();
  }

  void set(int postMortemId, List<Participant> participants) {
    delete(postMortemId);
    add(postMortemId, participants);
  }

  void add(int postMortemId, List<Participant> participants) {
    if (participants.isEmpty()) {
      return;
    }
    activeObjects.create(
        ParticipantRow.class,
        participants.stream()
            .map(
                participant ->
                    Map.<String, Object>of(
                        ParticipantRow.POST_MORTEM_ID,
                        postMortemId,
                        ParticipantRow.USER_KEY,
                        participant.userKey(),
                        ParticipantRow.PART,
                        participant.role().word()))
            .toList());
  }

  void delete(int postMortemId) {
    activeObjects.deleteWithSQL(
        ParticipantRow.class, ParticipantRow.POST_MORTEM_ID + " = ?", postMortemId);
  }
}
