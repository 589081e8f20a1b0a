package io.debrief.persistence.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.postmortem.Unfinished;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.Query;

/** Reads the rows of places whose issue is yet to be made. */
final class ReservationRows {
  private static final int MOST_OF_ONE_PERSON = 20;

  private final ActiveObjects activeObjects;
  private final PmIncidentRows incidents;
  private final ParticipantRows participants;

  ReservationRows(
      ActiveObjects activeObjects, PmIncidentRows incidents, ParticipantRows participants) {
    this.activeObjects = activeObjects;
    this.incidents = incidents;
    this.participants = participants;
  }

  List<Unfinished> of(long projectId, String reporterKey) {
    return found(
        Query.select()
            .where(
                PostMortemRow.ISSUE_ID
                    + " IS NULL AND "
                    + PostMortemRow.PROJECT_ID
                    + " = ? AND "
                    + PostMortemRow.REPORTER_KEY
                    + " = ?",
                projectId,
                reporterKey)
            .order("ID DESC")
            .limit(MOST_OF_ONE_PERSON));
  }

  List<Unfinished> after(int id, int most) {
    return found(
        Query.select()
            .where("ID > ? AND " + PostMortemRow.ISSUE_ID + " IS NULL", id)
            .order("ID ASC")
            .limit(most));
  }

  private List<Unfinished> found(Query query) {
    return Arrays.stream(activeObjects.find(PostMortemRow.class, query))
        .map(row -> new Unfinished(reservation(row), row.getWaitsSince() != null))
        .toList();
  }

  Reservation reservation(PostMortemRow row) {
    return reservation(row, incidents.incidentIds(row.getID()));
  }

  Reservation reservation(PostMortemRow row, List<Long> incidentIds) {
    return new Reservation(
        row.getID(),
        row.getRequestId(),
        incidentIds,
        row.getProjectId(),
        row.getIssueTypeId(),
        Optional.ofNullable(row.getSecurityLevelId()),
        row.getReporterKey(),
        row.getFirstTitle(),
        row.getFacilitatorKey(),
        Optional.ofNullable(row.getMeetingAt()).map(Instant::ofEpochMilli),
        participants.of(row.getID()),
        Instant.ofEpochMilli(row.getTakenAt()));
  }
}
