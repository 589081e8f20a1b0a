package io.debrief.persistence.postmortem;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An incident of a post-mortem. An incident has one post-mortem at most. */
@Preload
@Table("PM_INCIDENT")
public interface PmIncidentRow extends Entity {
  String INCIDENT_ID = "INCIDENT_ID";
  String POST_MORTEM_ID = "POST_MORTEM_ID";

  @NotNull
  @Unique
  Long getIncidentId();

  @NotNull
  @Indexed
  int getPostMortemId();
}
