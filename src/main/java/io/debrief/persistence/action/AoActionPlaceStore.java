package io.debrief.persistence.action;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.ActionPlace;
import io.debrief.core.action.ActionPlaceStore;
import io.debrief.core.action.Strength;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps the places of action items in Active Objects. */
@JiraComponent
public class AoActionPlaceStore implements ActionPlaceStore {
  private final ActiveObjects activeObjects;

  public AoActionPlaceStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Optional<ActionPlace> ofRequest(String request) {
    return places(Query.select().where(ActionPlaceRow.REQUEST + " = ?", request)).stream()
        .findFirst();
  }

  @Override
  public boolean isTaken(long issueId) {
    return activeObjects.count(
            ActionPlaceRow.class, Query.select().where(ActionPlaceRow.ISSUE_ID + " = ?", issueId))
        > 0;
  }

  @Override
  public ActionPlace take(ActionPlace place) {
    Map<String, Object> values = new HashMap<>();
    values.put(ActionPlaceRow.REQUEST, place.request());
    values.put(ActionPlaceRow.POST_MORTEM_ID, place.postMortemId());
    values.put(ActionPlaceRow.PROJECT_ID, place.projectId());
    values.put(ActionPlaceRow.ISSUE_TYPE_ID, place.issueTypeId());
    values.put(ActionPlaceRow.SUMMARY, place.summary());
    values.put(ActionPlaceRow.REPORTER_KEY, place.reporterKey());
    values.put(ActionPlaceRow.TAKEN_AT, place.takenAt().toEpochMilli());
    values.put(ActionPlaceRow.PROMISED, place.done());
    place.strength().ifPresent(said -> values.put(ActionPlaceRow.STRENGTH, said.word()));
    place.issueId().ifPresent(id -> values.put(ActionPlaceRow.ISSUE_ID, id));
    return place(activeObjects.create(ActionPlaceRow.class, values));
  }

  @Override
  public void note(ActionPlace place, long issueId, boolean done) {
    ActionPlaceRow row = activeObjects.get(ActionPlaceRow.class, (int) place.id());
    row.setIssueId(issueId);
    row.setPromised(done);
    row.save();
  }

  @Override
  public void release(ActionPlace place) {
    activeObjects.deleteWithSQL(ActionPlaceRow.class, "ID = ?", (int) place.id());
  }

  @Override
  public List<ActionPlace> unfinished(Instant takenBefore, int atMost) {
    return places(
        Query.select()
            .where(
                ActionPlaceRow.TAKEN_AT + " < ? AND " + ActionPlaceRow.PROMISED + " = ?",
                takenBefore.toEpochMilli(),
                false)
            .order(ActionPlaceRow.TAKEN_AT + " ASC, ID ASC")
            .limit(atMost));
  }

  @Override
  public void forgetTakenBefore(Instant instant) {
    activeObjects.deleteWithSQL(
        ActionPlaceRow.class, ActionPlaceRow.TAKEN_AT + " < ?", instant.toEpochMilli());
  }

  private List<ActionPlace> places(Query query) {
    return Arrays.stream(activeObjects.find(ActionPlaceRow.class, query))
        .map(AoActionPlaceStore::place)
        .toList();
  }

  private static ActionPlace place(ActionPlaceRow row) {
    return new ActionPlace(
        row.getID(),
        row.getRequestItem(),
        row.getPostMortemId(),
        row.getProjectId(),
        row.getIssueTypeId(),
        row.getSummary(),
        row.getReporterKey(),
        Optional.ofNullable(row.getStrength()).flatMap(Strength::ofWord),
        Instant.ofEpochMilli(row.getTakenAt()),
        Optional.ofNullable(row.getIssueId()),
        row.isPromised());
  }
}
