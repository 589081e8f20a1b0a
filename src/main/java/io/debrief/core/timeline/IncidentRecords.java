package io.debrief.core.timeline;

import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import java.util.List;
import java.util.Map;

/** Reads what the host recorded about incidents. */
public interface IncidentRecords {
  /**
   * Creation, changes of status, priority, assignee, summary and resolution, public comments,
   * attachments, links. In no order. Restricted and internal comments are left out, whoever reads.
   */
  List<IncidentRecord> of(Incident incident, Person reader);

  /** The text of the incident's public comments that the reader may see now, by comment id. */
  Map<String, String> commentTexts(long incidentId, Person reader);
}
