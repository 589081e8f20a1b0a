package io.debrief.core.followup;

import java.util.List;

/** Reads what happened to an action item: changes and comments, whoever may see them. */
public interface ItemHistory {
  /** In whichever order. */
  List<ItemChange> of(long issueId);
}
