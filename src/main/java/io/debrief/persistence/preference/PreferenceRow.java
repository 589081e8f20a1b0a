package io.debrief.persistence.preference;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What one person chose. */
@Preload
@Table("PREFERENCE")
public interface PreferenceRow extends Entity {
  String PERSON_KEY = "PERSON_KEY";
  String BLAME_LINT = "BLAME_LINT";
  String NO_DIGEST = "NO_DIGEST";
  String VERSION = "VERSION";

  @NotNull
  @Unique
  String getPersonKey();

  @NotNull
  boolean isBlameLint();

  void setBlameLint(boolean wanted);

  /** Empty, that is false, where the person chose before there was a digest. */
  boolean isNoDigest();

  void setNoDigest(boolean unwanted);

  @NotNull
  int getVersion();

  void setVersion(int version);
}
