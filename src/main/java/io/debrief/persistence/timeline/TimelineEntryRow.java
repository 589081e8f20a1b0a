package io.debrief.persistence.timeline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A line of a timeline. Instants are epoch millis. */
@Preload
@Table("TIMELINE_ENTRY")
public interface TimelineEntryRow extends Entity {
  String POST_MORTEM_ID = "POST_MORTEM_ID";
  String HAPPENED_AT = "HAPPENED_AT";
  String KIND = "KIND";
  String TAKEN_FROM = "TAKEN_FROM";
  String INCIDENT_ID = "INCIDENT_ID";
  String SOURCE_ID = "SOURCE_ID";
  String AUTHOR_KEY = "AUTHOR_KEY";
  String OLD_VALUE = "OLD_VALUE";
  String NEW_VALUE = "NEW_VALUE";
  String VERSION = "VERSION";

  @NotNull
  @Indexed
  int getPostMortemId();

  @NotNull
  Long getHappenedAt();

  @NotNull
  @StringLength(20)
  String getKind();

  @NotNull
  @StringLength(20)
  String getTakenFrom();

  @NotNull
  Long getIncidentId();

  @NotNull
  String getSourceId();

  String getAuthorKey();

  String getOldValue();

  String getNewValue();

  @NotNull
  int getVersion();
}
