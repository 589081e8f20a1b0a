package io.debrief.persistence.action;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A promise: the detail of one link of Jira's. Instants are epoch millis. */
@Preload
@Table("PROMISE")
public interface PromiseRow extends Entity {
  String LINK_ID = "LINK_ID";
  String POST_MORTEM_ID = "POST_MORTEM_ID";
  String ISSUE_ID = "ISSUE_ID";
  String PROMISED_AT = "PROMISED_AT";
  String BY_KEY = "BY_KEY";
  String STRENGTH = "STRENGTH";
  String FACTOR_IDS = "FACTOR_IDS";
  String COPIED = "COPIED";
  String NEED_RANK = "NEED_RANK";
  String VERSION = "VERSION";

  @NotNull
  @Unique
  Long getLinkId();

  @NotNull
  @Indexed
  Long getPostMortemId();

  @NotNull
  @Indexed
  Long getIssueId();

  @NotNull
  Long getPromisedAt();

  @NotNull
  String getByKey();

  @StringLength(20)
  String getStrength();

  void setStrength(String strength);

  /** Of the factors that it answers, with blanks between. */
  @StringLength(StringLength.UNLIMITED)
  String getFactorIds();

  @StringLength(StringLength.UNLIMITED)
  void setFactorIds(String ids);

  @NotNull
  boolean isCopied();

  void setCopied(boolean copied);

  /** How soon it needs somebody; low is soon. */
  @NotNull
  Long getNeedRank();

  void setNeedRank(Long rank);

  @NotNull
  int getVersion();

  void setVersion(int version);
}
