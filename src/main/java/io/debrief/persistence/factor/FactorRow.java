package io.debrief.persistence.factor;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A contributing factor with the whys beneath it. Instants are epoch millis. */
@Preload
@Table("FACTOR")
public interface FactorRow extends Entity {
  String POST_MORTEM_ID = "POST_MORTEM_ID";
  String WORDS = "WORDS";
  String CATEGORY = "CATEGORY";
  String ORIGIN = "ORIGIN";
  String TAGS = "TAGS";
  String EVIDENCE = "EVIDENCE";
  String MADE_SENSE = "MADE_SENSE";
  String MADE_SENSE_NOTE = "MADE_SENSE_NOTE";
  String THREAT_ACTOR = "THREAT_ACTOR";
  String ENTRY_POINT = "ENTRY_POINT";
  String AFFECTED = "AFFECTED";
  String ACCEPTED_FOR = "ACCEPTED_FOR";
  String REVIEW_ON = "REVIEW_ON";
  String ACCEPTED_BY = "ACCEPTED_BY";
  String WHYS = "WHYS";
  String AUTHOR_KEY = "AUTHOR_KEY";
  String EDITOR_KEY = "EDITOR_KEY";
  String DELETED_AT = "DELETED_AT";
  String VERSION = "VERSION";

  @NotNull
  @Indexed
  Long getPostMortemId();

  @StringLength(StringLength.UNLIMITED)
  String getWords();

  @StringLength(StringLength.UNLIMITED)
  void setWords(String value);

  @NotNull
  @StringLength(20)
  String getCategory();

  void setCategory(String value);

  @NotNull
  @StringLength(20)
  String getOrigin();

  void setOrigin(String value);

  /** One a line. */
  @StringLength(StringLength.UNLIMITED)
  String getTags();

  @StringLength(StringLength.UNLIMITED)
  void setTags(String value);

  @StringLength(StringLength.UNLIMITED)
  String getEvidence();

  @StringLength(StringLength.UNLIMITED)
  void setEvidence(String value);

  String getMadeSense();

  void setMadeSense(String value);

  @StringLength(StringLength.UNLIMITED)
  String getMadeSenseNote();

  @StringLength(StringLength.UNLIMITED)
  void setMadeSenseNote(String value);

  @StringLength(40)
  String getThreatActor();

  void setThreatActor(String value);

  @StringLength(40)
  String getEntryPoint();

  void setEntryPoint(String value);

  @StringLength(40)
  String getAffected();

  void setAffected(String value);

  /** Why nothing is done about it; null where it is not accepted. */
  @StringLength(StringLength.UNLIMITED)
  String getAcceptedFor();

  @StringLength(StringLength.UNLIMITED)
  void setAcceptedFor(String value);

  /** Epoch day. */
  @Indexed
  Long getReviewOn();

  void setReviewOn(Long value);

  String getAcceptedBy();

  void setAcceptedBy(String value);

  /** The tree, as {@link WhysText} writes it. */
  @StringLength(StringLength.UNLIMITED)
  String getWhys();

  @StringLength(StringLength.UNLIMITED)
  void setWhys(String value);

  @NotNull
  String getAuthorKey();

  String getEditorKey();

  void setEditorKey(String value);

  Long getDeletedAt();

  void setDeletedAt(Long value);

  @NotNull
  int getVersion();

  void setVersion(int value);
}
