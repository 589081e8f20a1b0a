package io.debrief.persistence.setup;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A change that an administrator made. Instants are epoch millis. */
@Preload
@Table("AUDIT_ENTRY")
public interface AuditEntryRow extends Entity {
  String HAPPENED_AT = "HAPPENED_AT";
  String PERSON_KEY = "PERSON_KEY";
  String SUBJECT = "SUBJECT";
  String OLD_VALUE = "OLD_VALUE";
  String NEW_VALUE = "NEW_VALUE";

  @NotNull
  @Indexed
  Long getHappenedAt();

  @NotNull
  String getPersonKey();

  @NotNull
  String getSubject();

  String getOldValue();

  String getNewValue();
}
