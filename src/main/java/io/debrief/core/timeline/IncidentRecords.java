package io.debrief.core.timeline;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the host recorded about incidents. */
public interface IncidentRecords {
  /**
   * Creation, changes of status, priority, assignee, summary and resolution, comments, attachments,
   * links. In no order. Comments that are restricted to a group or role are left out, whoever
   * reads; internal ones are not: {@link #internal} tells them apart.
   */
  List<IncidentRecord> of(Incident incident, Person reader);

  /**
   * Those of the incident's comments that are internal to a service desk. One look-up for each
   * where the incident is of a service desk: ask only about those that matter.
   */
  Set<String> internal(HostIssue incident, Collection<String> commentIds);

  /**
   * The text of those of the comments that the reader may see now, that no group or role restricts
   * and that are not internal, by comment id. It costs what {@link #internal} costs.
   */
  Map<String, String> commentTexts(long incidentId, Collection<String> commentIds, Person reader);
}
