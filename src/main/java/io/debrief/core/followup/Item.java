package io.debrief.core.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What we keep of the host's issue that is followed up, as we last heard of it.
 *
 * @param due the issue's own due date
 * @param ownerKey user key of the assignee
 * @param lastHumanChange when a person last did something for it
 * @param timesSlipped how often its due date was moved later since somebody last looked at it
 */
public record Item(
    long projectId,
    Optional<LocalDate> due,
    Optional<String> ownerKey,
    Instant lastHumanChange,
    int timesSlipped) {
  public Item inProject(long id) {
    return new Item(id, due, ownerKey, lastHumanChange, timesSlipped);
  }

  public Item ownedBy(Optional<String> key) {
    return new Item(projectId, due, key, lastHumanChange, timesSlipped);
  }

  /** A date after the one before is a slip; the first date and a removed one are none. */
  public Item dueOn(Optional<LocalDate> now) {
    boolean slipped = now.isPresent() && due.isPresent() && now.get().isAfter(due.get());
    return new Item(
        projectId, now, ownerKey, lastHumanChange, slipped ? timesSlipped + 1 : timesSlipped);
  }

  /** Never goes back in time: news may come late. */
  public Item touchedAt(Instant at) {
    return new Item(
        projectId, due, ownerKey, at.isAfter(lastHumanChange) ? at : lastHumanChange, timesSlipped);
  }

  /** Somebody looked at it, and knows how often its date was moved. */
  public Item lookedAt(Instant at) {
    return new Item(projectId, due, ownerKey, lastHumanChange, 0).touchedAt(at);
  }
}
