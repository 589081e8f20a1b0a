package io.debrief.core.action;

import io.debrief.core.host.Wording;
import java.util.List;
import java.util.Optional;

/** The host's links between post-mortems and action items. */
public interface PromiseLinks {
  /** Why no link can be made: switched off, or not set up. */
  Optional<Wording> whyNotLinkable();

  /** Links the two, unless they are, on behalf of the person who asks. */
  PromiseLink link(long postMortemIssueId, long issueId);

  /** Removes the link where it is there, on behalf of the person who asks. */
  void unlink(PromiseLink link);

  /** What the post-mortem's issue promises, in the order of the links. */
  List<PromiseLink> of(long postMortemIssueId);

  /** The issues of which the host says that this one is a clone, and those cloned from it. */
  List<Long> clonesOf(long issueId);

  /** A link of the host's, from the issue of a post-mortem to an action item. */
  record PromiseLink(long id, long postMortemIssueId, long issueId) {}
}
