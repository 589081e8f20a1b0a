package io.debrief.core.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the places of action items that are being made, for as long as somebody may ask again. */
public interface ActionPlaceStore {
  Optional<ActionPlace> ofRequest(String request);

  /** Whether another place has that issue. */
  boolean isTaken(long issueId);

  /** Fails where the request has a place. */
  ActionPlace take(ActionPlace place);

  /** The issue is made, and perhaps promised. */
  void note(ActionPlace place, long issueId, boolean done);

  void release(ActionPlace place);

  /** Those taken before that are not done, the earliest first, at most so many. */
  List<ActionPlace> unfinished(Instant takenBefore, int atMost);

  /** Nobody asks any more for what was taken before. */
  void forgetTakenBefore(Instant instant);
}
