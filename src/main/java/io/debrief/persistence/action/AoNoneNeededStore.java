package io.debrief.persistence.action;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.action.NoneNeeded;
import io.debrief.core.action.NoneNeededStore;
import io.debrief.persistence.postmortem.PostMortemRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps in Active Objects why post-mortems promise nothing. */
@JiraComponent
public class AoNoneNeededStore implements NoneNeededStore {
  private final ActiveObjects activeObjects;

  public AoNoneNeededStore(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  @Override
  public Optional<NoneNeeded> of(long postMortemId) {
    return row(postMortemId)
        .map(
            row ->
                new NoneNeeded(
                    row.getPostMortemId(),
                    row.getReason(),
                    row.getByKey(),
                    Instant.ofEpochMilli(row.getSaidAt()),
                    row.getVersion()));
  }

  @Override
  public void keep(NoneNeeded said) {
    Optional<NoneNeededRow> before = row(said.postMortemId());
    if (before.isPresent()) {
      before.get().setReason(said.reason());
      before.get().setByKey(said.byKey());
      before.get().setSaidAt(said.at().toEpochMilli());
      before.get().setVersion(said.version());
      before.get().save();
    } else {
      activeObjects.create(
          NoneNeededRow.class,
          List.of(
              Map.of(
                  NoneNeededRow.POST_MORTEM_ID, said.postMortemId(),
                  NoneNeededRow.REASON, said.reason(),
                  NoneNeededRow.BY_KEY, said.byKey(),
                  NoneNeededRow.SAID_AT, said.at().toEpochMilli(),
                  NoneNeededRow.VERSION, said.version())));
    }
    note(said.postMortemId(), true);
  }

  @Override
  public void forget(long postMortemId) {
    activeObjects.deleteWithSQL(
        NoneNeededRow.class, NoneNeededRow.POST_MORTEM_ID + " = ?", postMortemId);
    note(postMortemId, false);
  }

  /** Whoever reads the post-mortem knows whether to ask for a reason. */
  private void note(long postMortemId, boolean said) {
    PostMortemRow row = activeObjects.get(PostMortemRow.class, (int) postMortemId);
    if (row != null) {
      row.setNoneNeeded(said);
      row.save();
    }
  }

  private Optional<NoneNeededRow> row(long postMortemId) {
    return Arrays.stream(
            activeObjects.find(
                NoneNeededRow.class,
                Query.select().where(NoneNeededRow.POST_MORTEM_ID + " = ?", postMortemId)))
        .findFirst();
  }
}
