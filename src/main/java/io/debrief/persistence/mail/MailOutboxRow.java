package io.debrief.persistence.mail;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person's digest of a day. Instants are epoch millis, days as ISO 8601 writes them. */
@Preload
@Table("MAIL_OUTBOX")
public interface MailOutboxRow extends Entity {
  String PERSON_AND_DAY = "PERSON_AND_DAY";
  String PERSON_KEY = "PERSON_KEY";
  String OWED_DAY = "OWED_DAY";
  String STATE = "STATE";
  String MESSAGE_ID = "MESSAGE_ID";
  String WAITS_SINCE = "WAITS_SINCE";
  String LOOKED_AT = "LOOKED_AT";

  @NotNull
  @Unique
  String getPersonAndDay();

  void setPersonAndDay(String personAndDay);

  @NotNull
  @Indexed
  String getPersonKey();

  @NotNull
  @StringLength(10)
  String getOwedDay();

  void setOwedDay(String day);

  @NotNull
  @Indexed
  @StringLength(20)
  String getState();

  void setState(String state);

  @NotNull
  String getMessageId();

  void setMessageId(String messageId);

  @NotNull
  Long getWaitsSince();

  /** Zero until somebody tried to send it. */
  @NotNull
  Long getLookedAt();

  void setLookedAt(Long lookedAt);
}
