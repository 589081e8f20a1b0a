package io.debrief.persistence.sweep;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import io.debrief.core.sweep.SweepRun;
import io.debrief.core.sweep.SweepRuns;
import io.debrief.core.sweep.SweepStep;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Keeps sweeps in Active Objects. */
@JiraComponent
public class AoSweepRuns implements SweepRuns {
  private final ActiveObjects activeObjects;

  public AoSweepRuns(@JiraImport ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  /** Ids may have gaps, so that fewer are kept, never more. */
  @Override
  public void add(SweepRun run) {
    Map<String, Object> values = new HashMap<>();
    values.put(SweepRunRow.STARTED_AT, run.startedAt().toEpochMilli());
    values.put(SweepRunRow.ENDED_AT, run.endedAt().toEpochMilli());
    run.personKey().ifPresent(key -> values.put(SweepRunRow.PERSON_KEY, key));
    values.put(SweepRunRow.LOOKED_AT, run.work().lookedAt());
    values.put(SweepRunRow.CHANGED, run.work().changed());
    values.put(SweepRunRow.MAILED, run.work().mailed());
    values.put(SweepRunRow.DELIVERED, run.work().delivered());
    values.put(SweepRunRow.FAILED, run.work().failed());
    SweepRunRow row = activeObjects.create(SweepRunRow.class, values);
    activeObjects.deleteWithSQL(SweepRunRow.class, "ID <= ?", row.getID() - MOST_KEPT);
  }

  @Override
  public List<SweepRun> latest(int startAt, int atMost) {
    SweepRunRow[] rows =
        activeObjects.find(
            SweepRunRow.class, Query.select().order("ID DESC").offset(startAt).limit(atMost));
    return Arrays.stream(rows).map(AoSweepRuns::run).toList();
  }

  @Override
  public int size() {
    return activeObjects.count(SweepRunRow.class, Query.select());
  }

  private static SweepRun run(SweepRunRow row) {
    return new SweepRun(
        Instant.ofEpochMilli(row.getStartedAt()),
        Instant.ofEpochMilli(row.getEndedAt()),
        Optional.ofNullable(row.getPersonKey()),
        new SweepStep.Work(
            row.getLookedAt(),
            row.getChanged(),
            row.getMailed(),
            row.getDelivered(),
            row.getFailed()));
  }
}
