package io.debrief.persistence.sweep;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A sweep that was run. Instants are epoch millis. */
@Preload
@Table("SWEEP_RUN")
public interface SweepRunRow extends Entity {
  String STARTED_AT = "STARTED_AT";
  String ENDED_AT = "ENDED_AT";
  String PERSON_KEY = "PERSON_KEY";
  String LOOKED_AT = "LOOKED_AT";
  String CHANGED = "CHANGED";
  String MAILED = "MAILED";
  String DELIVERED = "DELIVERED";
  String FAILED = "FAILED";

  @NotNull
  Long getStartedAt();

  @NotNull
  Long getEndedAt();

  /** Null for the hourly job. */
  String getPersonKey();

  @NotNull
  int getLookedAt();

  @NotNull
  int getChanged();

  @NotNull
  int getMailed();

  @NotNull
  int getDelivered();

  @NotNull
  int getFailed();
}
