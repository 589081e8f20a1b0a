package io.debrief.persistence.followup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** One look at an action item. Instants are epoch millis, days are epoch days. */
@Preload
@Table("CHECK_IN")
public interface CheckInRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String PERSON_KEY = "PERSON_KEY";
  String CHECKED_AT = "CHECKED_AT";
  String VERDICT = "VERDICT";
  String NOTE = "NOTE";
  String EVIDENCE = "EVIDENCE";
  String NEXT_DUE = "NEXT_DUE";
  String REASON = "REASON";

  @NotNull
  @Indexed
  Long getIssueId();

  @NotNull
  String getPersonKey();

  @NotNull
  Long getCheckedAt();

  @NotNull
  @StringLength(20)
  String getVerdict();

  @StringLength(StringLength.UNLIMITED)
  String getNote();

  @StringLength(StringLength.UNLIMITED)
  String getEvidence();

  Long getNextDue();

  @StringLength(StringLength.UNLIMITED)
  String getReason();
}
