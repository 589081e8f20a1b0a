package io.debrief.persistence.postmortem;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.postmortem.WiderStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;

/** Keeps in the row of a post-mortem since when it is more visible than its incidents. */
@JiraComponent
public class AoWiderStore implements WiderStore {
  private final ActiveObjects activeObjects;

  public AoWiderStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Optional<Instant> widerSince(long postMortemId) {
    return row(postMortemId).map(PostMortemRow::getWiderSince).map(Instant::ofEpochMilli);
  }

  @Override
  public Set<Long> widerBetween(long firstId, long lastId) {
    return Arrays.stream(
            activeObjects.find(
                PostMortemRow.class,
                Query.select()
                    .where(
                        "ID >= ? AND ID <= ? AND " + PostMortemRow.WIDER_SINCE + " IS NOT NULL",
                        (int) firstId,
                        (int) lastId)))
        .map(row -> (long) row.getID())
        .collect(toSet());
  }

  @Override
  public void setWiderSince(long postMortemId, Optional<Instant> since) {
    row(postMortemId)
        .ifPresent(
            row -> {
              row.setWiderSince(since.map(Instant::toEpochMilli).orElse(null));
              row.save();
            });
  }

  private Optional<PostMortemRow> row(long postMortemId) {
    return Optional.ofNullable(activeObjects.get(PostMortemRow.class, (int) postMortemId));
  }
}
