package io.debrief.testkit;

import io.debrief.core.action.ActionPlace;
import io.debrief.core.action.ActionPlaceStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Places of action items in memory, with the rules of the real table. */
public final class InMemoryActionPlaces implements ActionPlaceStore {
  public final Map<Long, ActionPlace> all = new LinkedHashMap<>();

  @Override
  public Optional<ActionPlace> ofRequest(String request) {
    return all.values().stream().filter(it -> it.request().equals(request)).findFirst();
  }

  @Override
  public boolean isTaken(long issueId) {
    return all.values().stream().anyMatch(it -> it.issueId().equals(Optional.of(issueId)));
  }

  @Override
  public ActionPlace take(ActionPlace place) {
    if (ofRequest(place.request()).isPresent()) {
      throw new IllegalStateException("unique key violated");
    }
    return put(all.size() + 1, place, place.issueId(), place.done());
  }

  @Override
  public void note(ActionPlace place, long issueId, boolean done) {
    put(place.id(), place, Optional.of(issueId), done);
  }

  private ActionPlace put(long id, ActionPlace it, Optional<Long> issueId, boolean done) {
    ActionPlace kept =
        new ActionPlace(
            id,
            it.request(),
            it.postMortemId(),
            it.projectId(),
            it.issueTypeId(),
            it.summary(),
            it.reporterKey(),
            it.strength(),
            it.takenAt(),
            issueId,
            done);
    all.put(id, kept);
    return kept;
  }

  @Override
  public void release(ActionPlace place) {
    all.remove(place.id());
  }

  @Override
  public List<ActionPlace> unfinished(Instant takenBefore, int atMost) {
    return all.values().stream()
        .filter(it -> !it.done() && it.takenAt().isBefore(takenBefore))
        .limit(atMost)
        .toList();
  }

  @Override
  public void forgetTakenBefore(Instant instant) {
    all.values().removeIf(it -> it.takenAt().isBefore(instant));
  }
}
