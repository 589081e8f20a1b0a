package io.debrief.sandbox.plugin.sample;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** One stored note. */
@Preload
@Table("NOTE")
public interface NoteRow extends Entity {
  @NotNull
  @Indexed
  String getText();

  void setText(String text);
}
