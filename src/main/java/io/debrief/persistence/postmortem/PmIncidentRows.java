package io.debrief.persistence.postmortem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.debrief.core.postmortem.PostMortemStore.OfIncident;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Finds which incidents a post-mortem is of, and which post-mortem an incident has. */
final class PmIncidentRows {
  private final ActiveObjects activeObjects;

  PmIncidentRows(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  /** The post-mortem of the incident, or its place, in one statement. */
  Optional<PostMortemRow> ofIncident(long incidentId) {
    return Arrays.stream(
            activeObjects.find(
                PostMortemRow.class,
                Query.select()
                    .alias(PostMortemRow.class, "pm")
                    .alias(PmIncidentRow.class, "incident")
                    .join(
                        PmIncidentRow.class,
                        "incident." + PmIncidentRow.POST_MORTEM_ID + " = pm.ID")
                    .where("incident." + PmIncidentRow.INCIDENT_ID + " = ?", incidentId)))
        .findFirst();
  }

  List<Long> incidentIds(int postMortemId) {
    return incidentIds(postMortemId, postMortemId).getOrDefault(postMortemId, List.of());
  }

  /** Of the post-mortems whose ids lie between, by post-mortem, in one statement. */
  Map<Integer, List<Long>> incidentIds(int lowest, int highest) {
    return Arrays.stream(
            activeObjects.find(
                PmIncidentRow.class,
                Query.select()
                    .where(
                        PmIncidentRow.POST_MORTEM_ID
                            + " >= ? AND "
                            + PmIncidentRow.POST_MORTEM_ID
                            + " <= ?",
                        lowest,
                        highest)
                    .order("ID ASC")))
        .collect(
            groupingBy(
                PmIncidentRow::getPostMortemId, mapping(PmIncidentRow::getIncidentId, toList())));
  }

  /** Of these post-mortems, by post-mortem, in one statement. */
  Map<Integer, List<Long>> incidentIds(Object[] postMortemIds) {
    return Arrays.stream(
            activeObjects.find(
                PmIncidentRow.class,
                Query.select()
                    .where(in(PmIncidentRow.POST_MORTEM_ID, postMortemIds), postMortemIds)
                    .order("ID ASC")))
        .collect(
            groupingBy(
                PmIncidentRow::getPostMortemId, mapping(PmIncidentRow::getIncidentId, toList())));
  }

  static String in(String column, Object[] values) {
    return column + " IN (" + String.join(", ", Collections.nCopies(values.length, "?")) + ")";
  }

  /** By descending id of the incident, in one statement by index. */
  List<OfIncident> before(long incidentId, int most) {
    return Arrays.stream(
            activeObjects.find(
                PmIncidentRow.class,
                Query.select()
                    .where(PmIncidentRow.INCIDENT_ID + " < ?", incidentId)
                    .order(PmIncidentRow.INCIDENT_ID + " DESC")
                    .limit(most)))
        .map(row -> new OfIncident(row.getIncidentId(), row.getPostMortemId()))
        .toList();
  }

  void add(int postMortemId, List<Long> incidentIds) {
    activeObjects.create(
        PmIncidentRow.class,
        incidentIds.stream()
            .map(
                incident ->
                    Map.<String, Object>of(
                        PmIncidentRow.INCIDENT_ID,
                        incident,
                        PmIncidentRow.POST_MORTEM_ID,
                        postMortemId))
            .toList());
  }

  void delete(int postMortemId) {
    activeObjects.deleteWithSQL(
        PmIncidentRow.class, PmIncidentRow.POST_MORTEM_ID + " = ?", postMortemId);
  }
}
