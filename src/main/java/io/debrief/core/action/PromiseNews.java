package io.debrief.core.action;

import java.util.Collection;

/** Is told which action items are promised differently now. */
public interface PromiseNews {
  /**
   * Promises of these issues were made, confirmed, removed or forgotten. Called after the commit,
   * under no lock; promises of an issue that has none any more are gone.
   */
  void changed(Collection<Long> issueIds);
}
