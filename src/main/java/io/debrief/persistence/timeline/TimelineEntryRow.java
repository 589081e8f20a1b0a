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
  String OWN_TEXT = "OWN_TEXT";
  String PINNED_AT = "PINNED_AT";
  String PINNED_QUOTE = "PINNED_QUOTE";
  String EDITOR_KEY = "EDITOR_KEY";
  String DELETED_AT = "DELETED_AT";
  String REMOVED_AT = "REMOVED_AT";
  String VERSION = "VERSION";

  @NotNull
  @Indexed
  int getPostMortemId();

  @NotNull
  Long getHappenedAt();

  void setHappenedAt(Long at);

  @NotNull
  @StringLength(20)
  String getKind();

  void setKind(String kind);

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

  /** What people wrote, or the counts of what is folded. */
  @StringLength(StringLength.UNLIMITED)
  String getOwnText();

  @StringLength(StringLength.UNLIMITED)
  void setOwnText(String text);

  Long getPinnedAt();

  void setPinnedAt(Long at);

  @StringLength(StringLength.UNLIMITED)
  String getPinnedQuote();

  @StringLength(StringLength.UNLIMITED)
  void setPinnedQuote(String quote);

  String getEditorKey();

  void setEditorKey(String key);

  Long getDeletedAt();

  void setDeletedAt(Long at);

  Long getRemovedAt();

  void setRemovedAt(Long at);

  @NotNull
  int getVersion();

  void setVersion(int version);
}
