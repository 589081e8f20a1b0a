package io.debrief.persistence.action;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Why a post-mortem promises nothing. Instants are epoch millis. */
@Preload
@Table("NONE_NEEDED")
public interface NoneNeededRow extends Entity {
  String POST_MORTEM_ID = "POST_MORTEM_ID";
  String REASON = "REASON";
  String BY_KEY = "BY_KEY";
  String SAID_AT = "SAID_AT";
  String VERSION = "VERSION";

  @NotNull
  @Unique
  Long getPostMortemId();

  @NotNull
  @StringLength(450)
  String getReason();

  void setReason(String reason);

  @NotNull
  String getByKey();

  void setByKey(String key);

  @NotNull
  Long getSaidAt();

  void setSaidAt(Long millis);

  @NotNull
  int getVersion();

  void setVersion(int version);
}
