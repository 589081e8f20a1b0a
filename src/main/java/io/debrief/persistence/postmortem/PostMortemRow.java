package io.debrief.persistence.postmortem;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A post-mortem, or the place of one whose issue is yet to be made. Instants are epoch millis. */
@Preload
@Table("POST_MORTEM")
public interface PostMortemRow extends Entity {
  String REQUEST_ID = "REQUEST_ID";
  String ISSUE_ID = "ISSUE_ID";
  String PROJECT_ID = "PROJECT_ID";
  String ISSUE_TYPE_ID = "ISSUE_TYPE_ID";
  String SECURITY_LEVEL_ID = "SECURITY_LEVEL_ID";
  String REPORTER_KEY = "REPORTER_KEY";
  String FIRST_TITLE = "FIRST_TITLE";
  String FACILITATOR_KEY = "FACILITATOR_KEY";
  String MEETING_AT = "MEETING_AT";
  String TAKEN_AT = "TAKEN_AT";
  String RECORDS_LEFT_OUT = "RECORDS_LEFT_OUT";
  String WAITS_SINCE = "WAITS_SINCE";
  String WIDER_SINCE = "WIDER_SINCE";
  String PUBLISHED_AT = "PUBLISHED_AT";
  String VERSION = "VERSION";

  @NotNull
  @Unique
  @StringLength(100)
  String getRequestId();

  /** Null until the issue is made. */
  @Indexed
  Long getIssueId();

  void setIssueId(Long issueId);

  @NotNull
  Long getProjectId();

  @NotNull
  @StringLength(60)
  String getIssueTypeId();

  Long getSecurityLevelId();

  @NotNull
  String getReporterKey();

  /** The title asked for; the issue's summary is the title from then on. */
  @NotNull
  String getFirstTitle();

  @NotNull
  String getFacilitatorKey();

  void setFacilitatorKey(String facilitatorKey);

  @Indexed
  Long getMeetingAt();

  void setMeetingAt(Long meetingAt);

  @NotNull
  Long getTakenAt();

  @NotNull
  int getRecordsLeftOut();

  void setRecordsLeftOut(int leftOut);

  /** Set while a person is to make the issue in Jira's own form. */
  Long getWaitsSince();

  void setWaitsSince(Long since);

  /** True where NONE_NEEDED says why there is no action item. */
  Boolean getNoneNeeded();

  void setNoneNeeded(Boolean said);

  /** Null in rows from before there were factors, and until there is one. */
  Boolean getFactored();

  void setFactored(Boolean named);

  /** User key of who began the meeting before its time. */
  String getBegunBy();

  void setBegunBy(String userKey);

  /** Null until it is published. */
  Long getPublishedAt();

  void setPublishedAt(Long publishedAt);

  /** User key. */
  String getPublishedBy();

  void setPublishedBy(String userKey);

  /** Set while the post-mortem is more visible than one of its incidents. */
  Long getWiderSince();

  void setWiderSince(Long since);

  @NotNull
  int getVersion();

  void setVersion(int version);
}
