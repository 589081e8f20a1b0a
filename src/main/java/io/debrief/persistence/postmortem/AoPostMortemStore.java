package io.debrief.persistence.postmortem;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.postmortem.Participant;
import io.debrief.core.postmortem.PostMortem;
import io.debrief.core.postmortem.PostMortemStore;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.postmortem.Standing;
import io.debrief.core.postmortem.Unfinished;
import io.debrief.persistence.action.ActionPlaceRow;
import io.debrief.persistence.action.NoneNeededRow;
import io.debrief.persistence.action.PromiseRow;
import io.debrief.persistence.factor.FactorRow;
import io.debrief.persistence.timeline.TimelineEntryRow;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps post-mortems in Active Objects. */
@JiraComponent
public class AoPostMortemStore implements PostMortemStore {
  private final ActiveObjects activeObjects;
  private final ParticipantRows participants;
  private final ReservationRows reservations;
  private final PmIncidentRows incidents;

  public AoPostMortemStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
    participants = new ParticipantRows(activeObjects);
    incidents = new PmIncidentRows(activeObjects);
    reservations = new ReservationRows(activeObjects, incidents, participants);
  }

  @Override
  public Optional<PostMortem> ofIssue(long issueId) {
    return first(PostMortemRow.ISSUE_ID + " = ?", issueId).map(this::postMortem);
  }

  @Override
  public Optional<PostMortem> ofIncident(long incidentId) {
    return standingOf(incidentId).made();
  }

  @Override
  public Optional<Long> issueOfIncident(long incidentId) {
    return incidents.ofIncident(incidentId).flatMap(row -> Optional.ofNullable(row.getIssueId()));
  }

  @Override
  public List<PostMortem> withIds(Collection<Long> ids) {
    Object[] wanted = ids.stream().map(Long::intValue).toArray();
    return joined(
        Query.select()
            .where(
                PmIncidentRows.in("ID", wanted) + " AND " + PostMortemRow.ISSUE_ID + " IS NOT NULL",
                wanted)
            .order("ID ASC"));
  }

  @Override
  public Optional<PostMortem> ofRequest(String requestId) {
    return first(PostMortemRow.REQUEST_ID + " = ?", requestId)
        .filter(row -> row.getIssueId() != null)
        .map(this::postMortem);
  }

  @Override
  public boolean isUsed(String requestId) {
    return first(PostMortemRow.REQUEST_ID + " = ?", requestId).isPresent();
  }

  @Override
  public Optional<Reservation> reservationFor(long incidentId) {
    return incidents
        .ofIncident(incidentId)
        .filter(row -> row.getIssueId() == null)
        .map(reservations::reservation);
  }

  @Override
  public Reservation reserve(Reservation wanted) {
    Map<String, Object> values = new HashMap<>();
    values.put(PostMortemRow.REQUEST_ID, wanted.requestId());
    values.put(PostMortemRow.PROJECT_ID, wanted.projectId());
    values.put(PostMortemRow.ISSUE_TYPE_ID, wanted.issueTypeId());
    wanted.securityLevelId().ifPresent(level -> values.put(PostMortemRow.SECURITY_LEVEL_ID, level));
    values.put(PostMortemRow.REPORTER_KEY, wanted.reporterKey());
    values.put(PostMortemRow.FIRST_TITLE, wanted.summary());
    values.put(PostMortemRow.FACILITATOR_KEY, wanted.facilitatorKey());
    wanted.meetingAt().ifPresent(at -> values.put(PostMortemRow.MEETING_AT, at.toEpochMilli()));
    values.put(PostMortemRow.TAKEN_AT, wanted.takenAt().toEpochMilli());
    values.put(PostMortemRow.RECORDS_LEFT_OUT, 0);
    values.put(PostMortemRow.VERSION, 1);
    int id = activeObjects.create(PostMortemRow.class, values).getID();
    incidents.add(id, wanted.incidentIds());
    participants.add(id, wanted.participants());
    return wanted.withId(id);
  }

  @Override
  public PostMortem complete(Reservation reservation, long issueId, int recordsLeftOut) {
    PostMortemRow row = activeObjects.get(PostMortemRow.class, (int) reservation.id());
    row.setIssueId(issueId);
    row.setRecordsLeftOut(recordsLeftOut);
    row.setWaitsSince(null);
    row.save();
    return PostMortemFields.read(row, reservation.incidentIds());
  }

  @Override
  public boolean isTaken(long issueId) {
    return activeObjects.count(
            PostMortemRow.class, Query.select().where(PostMortemRow.ISSUE_ID + " = ?", issueId))
        > 0;
  }

  @Override
  public List<Participant> participantsOf(long postMortemId) {
    return participants.of((int) postMortemId);
  }

  @Override
  public void addParticipants(long postMortemId, List<Participant> wanted) {
    participants.add((int) postMortemId, wanted);
  }

  @Override
  public void setParticipants(long postMortemId, List<Participant> wanted) {
    participants.set((int) postMortemId, wanted);
  }

  @Override
  public PostMortem change(PostMortem changed) {
    PostMortemRow row = activeObjects.get(PostMortemRow.class, (int) changed.id());
    PostMortemFields.write(changed, row);
    row.save();
    return PostMortemFields.read(row, changed.incidentIds());
  }

  @Override
  public List<PostMortem> before(long beforeId, int most) {
    return postMortems(
        activeObjects.find(
            PostMortemRow.class,
            Query.select()
                .where(
                    "ID < ? AND " + PostMortemRow.ISSUE_ID + " IS NOT NULL",
                    (int) Math.min(beforeId, Integer.MAX_VALUE))
                .order("ID DESC")
                .limit(most)));
  }

  @Override
  public void awaitIssue(Reservation reservation) {
    PostMortemRow row = activeObjects.get(PostMortemRow.class, (int) reservation.id());
    row.setWaitsSince(reservation.takenAt().toEpochMilli());
    row.save();
  }

  @Override
  public Standing standingOf(long incidentId) {
    Optional<PostMortemRow> row = incidents.ofIncident(incidentId);
    return new Standing(
        row.filter(found -> found.getIssueId() != null).map(this::postMortem),
        row.filter(found -> found.getIssueId() == null && found.getWaitsSince() == null)
            .isPresent(),
        row.filter(found -> found.getIssueId() == null).isPresent());
  }

  @Override
  public List<Unfinished> unfinishedOf(long projectId, String reporterKey) {
    return reservations.of(projectId, reporterKey);
  }

  @Override
  public List<Unfinished> unfinished(long afterId, int most) {
    return reservations.after((int) afterId, most);
  }

  @Override
  public boolean isUnfinished(Reservation reservation) {
    return first("ID = ?", (int) reservation.id())
        .filter(row -> row.getIssueId() == null)
        .isPresent();
  }

  @Override
  public void addIncident(PostMortem postMortem, long incidentId) {
    incidents.add((int) postMortem.id(), List.of(incidentId));
  }

  @Override
  public void release(Reservation reservation) {
    delete((int) reservation.id());
  }

  @Override
  public void forget(PostMortem postMortem) {
    activeObjects.deleteWithSQL(
        PromiseRow.class, PromiseRow.POST_MORTEM_ID + " = ?", postMortem.id());
    activeObjects.deleteWithSQL(
        ActionPlaceRow.class, ActionPlaceRow.POST_MORTEM_ID + " = ?", postMortem.id());
    activeObjects.deleteWithSQL(
        NoneNeededRow.class, NoneNeededRow.POST_MORTEM_ID + " = ?", postMortem.id());
    activeObjects.deleteWithSQL(
        FactorRow.class, FactorRow.POST_MORTEM_ID + " = ?", postMortem.id());
    delete((int) postMortem.id());
  }

  @Override
  public void forgetIncident(long incidentId) {
    activeObjects.deleteWithSQL(
        PmIncidentRow.class, PmIncidentRow.INCIDENT_ID + " = ?", incidentId);
  }

  @Override
  public List<PostMortem> page(long afterId, int most) {
    PostMortemRow[] rows =
        activeObjects.find(
            PostMortemRow.class,
            Query.select()
                .where("ID > ? AND " + PostMortemRow.ISSUE_ID + " IS NOT NULL", (int) afterId)
                .order("ID ASC")
                .limit(most));
    return postMortems(rows);
  }

  @Override
  public List<OfIncident> incidentsBefore(long beforeIncidentId, int most) {
    return incidents.before(beforeIncidentId, most);
  }

  /** What a query finds that joins other tables, in two statements. */
  public List<PostMortem> joined(Query query) {
    PostMortemRow[] rows = activeObjects.find(PostMortemRow.class, query);
    if (rows.length == 0) {
      return List.of();
    }
    Object[] ids = Arrays.stream(rows).map(PostMortemRow::getID).toArray();
    Map<Integer, List<Long>> incidentIds = incidents.incidentIds(ids);
    return Arrays.stream(rows)
        .map(row -> PostMortemFields.read(row, incidentIds.getOrDefault(row.getID(), List.of())))
        .toList();
  }

  private List<PostMortem> postMortems(PostMortemRow[] rows) {
    if (rows.length == 0) {
      return List.of();
    }
    int first = rows[0].getID();
    int last = rows[rows.length - 1].getID();
    Map<Integer, List<Long>> ids =
        incidents.incidentIds(Math.min(first, last), Math.max(first, last));
    return Arrays.stream(rows)
        .map(row -> PostMortemFields.read(row, ids.getOrDefault(row.getID(), List.of())))
        .toList();
  }

  private void delete(int id) {
    activeObjects.deleteWithSQL(
        TimelineEntryRow.class, TimelineEntryRow.POST_MORTEM_ID + " = ?", id);
    participants.delete(id);
    incidents.delete(id);
    activeObjects.deleteWithSQL(PostMortemRow.class, "ID = ?", id);
  }

  private Optional<PostMortemRow> first(String where, Object value) {
    return Arrays.stream(
            activeObjects.find(
                PostMortemRow.class, Query.select().where(where, value).order("ID ASC").limit(1)))
        .findFirst();
  }

  private PostMortem postMortem(PostMortemRow row) {
    return PostMortemFields.read(row, incidents.incidentIds(row.getID()));
  }
}
