package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.postmortem.GoneWithPostMortem;
import java.util.List;
import java.util.Optional;

/** Forgets promises when their post-mortem is deleted, and tells. */
@UseCase
public class ForgetPromises implements GoneWithPostMortem {
  private final PromiseStore store;
  private final WorkOnPromises working;

  public ForgetPromises(PromiseStore store, WorkOnPromises working) {
    this.store = store;
    this.working = working;
  }

  /** The rows go with the post-mortem's; afterwards only those that came in between are left. */
  @Override
  public Runnable forgetting(long postMortemId) {
    List<Long> issueIds = store.ofPostMortem(postMortemId).stream().map(Promise::issueId).toList();
    return () -> {
      working.on(
          postMortemId,
          () -> {
            working.inOneTransaction(() -> store.forgetPostMortem(postMortemId));
            return Optional.empty();
          });
      working.tell(issueIds);
    };
  }
}
