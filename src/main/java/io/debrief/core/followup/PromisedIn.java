package io.debrief.core.followup;

import io.debrief.core.postmortem.PostMortem;
import java.util.List;

/** Finds the post-mortems that promise an issue. */
public interface PromisedIn {
  /** In the order in which they promised it, in two statements, whoever may see them. */
  List<PostMortem> of(long issueId, int atMost);
}
