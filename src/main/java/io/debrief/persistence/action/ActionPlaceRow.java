package io.debrief.persistence.action;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The place of an action item that is being made. Instants are epoch millis. */
@Preload
@Table("ACTION_PLACE")
public interface ActionPlaceRow extends Entity {
  String REQUEST = "REQUEST_ITEM";
  String POST_MORTEM_ID = "POST_MORTEM_ID";
  String PROJECT_ID = "PROJECT_ID";
  String ISSUE_TYPE_ID = "ISSUE_TYPE_ID";
  String SUMMARY = "SUMMARY";
  String REPORTER_KEY = "REPORTER_KEY";
  String STRENGTH = "STRENGTH";
  String TAKEN_AT = "TAKEN_AT";
  String ISSUE_ID = "ISSUE_ID";
  String PROMISED = "PROMISED";

  @NotNull
  @Unique
  @StringLength(150)
  String getRequestItem();

  @NotNull
  @Indexed
  Long getPostMortemId();

  @NotNull
  Long getProjectId();

  @NotNull
  @StringLength(60)
  String getIssueTypeId();

  @NotNull
  String getSummary();

  @NotNull
  String getReporterKey();

  @StringLength(20)
  String getStrength();

  @NotNull
  @Indexed
  Long getTakenAt();

  /** Null until the issue is made. */
  @Indexed
  Long getIssueId();

  void setIssueId(Long issueId);

  @NotNull
  boolean isPromised();

  void setPromised(boolean promised);
}
