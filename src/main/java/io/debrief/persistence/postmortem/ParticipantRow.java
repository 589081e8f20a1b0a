package io.debrief.persistence.postmortem;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Somebody who takes part in the review of a post-mortem, other than its facilitator. */
@Preload
@Table("PARTICIPANT")
public interface ParticipantRow extends Entity {
  String POST_MORTEM_ID = "POST_MORTEM_ID";
  String USER_KEY = "USER_KEY";
  String PART = "PART";

  @NotNull
  @Indexed
  int getPostMortemId();

  @NotNull
  String getUserKey();

  /** The word of the role. */
  @NotNull
  @StringLength(20)
  String getPart();
}
