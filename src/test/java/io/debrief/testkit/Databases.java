package io.debrief.testkit;

import io.debrief.persistence.action.ActionPlaceRow;
import io.debrief.persistence.action.NoneNeededRow;
import io.debrief.persistence.action.PromiseRow;
import io.debrief.persistence.factor.FactorRow;
import io.debrief.persistence.followup.CheckInRow;
import io.debrief.persistence.followup.FollowUpRow;
import io.debrief.persistence.mail.MailOutboxRow;
import io.debrief.persistence.postmortem.ParticipantRow;
import io.debrief.persistence.postmortem.PmIncidentRow;
import io.debrief.persistence.postmortem.PostMortemRow;
import io.debrief.persistence.preference.PreferenceRow;
import io.debrief.persistence.setup.AuditEntryRow;
import io.debrief.persistence.sweep.SweepRunRow;
import io.debrief.persistence.timeline.TimelineEntryRow;
import io.debrief.sandbox.activeobjects.PluginTables;
import io.debrief.sandbox.db.Database;
import java.util.List;

/** The databases that every store is tested on. */
public final class Databases {
  private Databases() {}

  public static List<String> all() {
    return List.of("h2", "postgres");
  }

  /** Our tables, fresh, in a database of that kind. */
  public static PluginTables tables(Database database) {
    PluginTables tables = new PluginTables(database, "io.debrief");
    tables.migrate(
        PostMortemRow.class,
        PmIncidentRow.class,
        ParticipantRow.class,
        TimelineEntryRow.class,
        AuditEntryRow.class,
        SweepRunRow.class,
        MailOutboxRow.class,
        PreferenceRow.class,
        PromiseRow.class,
        FollowUpRow.class,
        CheckInRow.class,
        ActionPlaceRow.class,
        NoneNeededRow.class,
        FactorRow.class);
    return tables;
  }
}
