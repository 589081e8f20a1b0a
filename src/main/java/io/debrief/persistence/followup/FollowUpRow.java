package io.debrief.persistence.followup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The follow-up of an issue. Instants are epoch millis, days are epoch days. */
@Preload
@Table("FOLLOW_UP")
public interface FollowUpRow extends Entity {
  String ISSUE_ID = "ISSUE_ID";
  String PROJECT_ID = "PROJECT_ID";
  String STATE = "STATE";
  String DUE = "DUE";
  String DATED_AT = "DATED_AT";
  String LOOK_AT = "LOOK_AT";
  String LAST_HUMAN_CHANGE = "LAST_HUMAN_CHANGE";
  String TIMES_SLIPPED = "TIMES_SLIPPED";
  String ITEM_DUE = "ITEM_DUE";
  String OWNER_KEY = "OWNER_KEY";
  String FLAGS = "FLAGS";
  String REASON = "REASON";
  String CLOSED_AT = "CLOSED_AT";
  String LAST_CHECK_IN = "LAST_CHECK_IN";
  String VERSION = "VERSION";

  @NotNull
  @Unique
  Long getIssueId();

  @NotNull
  @Indexed
  Long getProjectId();

  void setProjectId(Long id);

  @NotNull
  @Indexed
  @StringLength(20)
  String getState();

  void setState(String state);

  @NotNull
  @Indexed
  Long getDue();

  void setDue(Long day);

  Long getDatedAt();

  void setDatedAt(Long at);

  @NotNull
  @Indexed
  Long getLookAt();

  void setLookAt(Long at);

  @NotNull
  Long getLastHumanChange();

  void setLastHumanChange(Long at);

  @NotNull
  int getTimesSlipped();

  void setTimesSlipped(int times);

  Long getItemDue();

  void setItemDue(Long day);

  @Indexed
  String getOwnerKey();

  void setOwnerKey(String key);

  /** Words and millis in turn, parted by spaces; null where there is none. */
  String getFlags();

  void setFlags(String flags);

  @StringLength(StringLength.UNLIMITED)
  String getReason();

  @StringLength(StringLength.UNLIMITED)
  void setReason(String reason);

  Long getClosedAt();

  void setClosedAt(Long at);

  Long getLastCheckIn();

  void setLastCheckIn(Long id);

  @NotNull
  int getVersion();

  void setVersion(int version);
}
