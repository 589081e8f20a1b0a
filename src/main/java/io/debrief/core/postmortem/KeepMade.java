package io.debrief.core.postmortem;

import io.debrief.core.UseCase;
import io.debrief.core.host.Transactions;
import io.debrief.core.timeline.ReadTimeline.TimelineRead;
import io.debrief.core.timeline.TimelineStore;
import java.util.List;

/** Stores what was made of a place, in one transaction: post-mortem, participants, timeline. */
@UseCase
public class KeepMade {
  private final PostMortemStore store;
  private final TimelineStore timelines;
  private final FindParticipants finding;
  private final Transactions transactions;

  public KeepMade(
      PostMortemStore store,
      TimelineStore timelines,
      FindParticipants finding,
      Transactions transactions) {
    this.store = store;
    this.timelines = timelines;
    this.finding = finding;
    this.transactions = transactions;
  }

  PostMortem keep(Reservation place, long issueId, TimelineRead read) {
    List<Participant> participants =
        place.participants().isEmpty() ? finding.in(read.entries()) : place.participants();
    return transactions.inOne(
        () -> {
          PostMortem postMortem = store.complete(place, issueId, read.leftOut());
          List<Participant> others = without(place.facilitatorKey(), participants);
          if (place.participants().isEmpty()) {
            store.addParticipants(postMortem.id(), others);
          } else {
            store.setParticipants(postMortem.id(), others);
          }
          timelines.addAll(postMortem.id(), read.entries(), read.folded());
          return postMortem;
        });
  }

  private static List<Participant> without(String key, List<Participant> participants) {
    return participants.stream().filter(each -> !each.userKey().equals(key)).toList();
  }
}
