package io.debrief.persistence.followup;

import io.debrief.core.followup.Closing;
import io.debrief.core.followup.FollowUp;
import io.debrief.core.followup.Item;
import io.debrief.core.followup.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads a follow-up from its row. */
final class FollowUpRows {
  /** All that {@link #followUp} reads. */
  static final String COLUMNS =
      String.join(
          ", ",
          "ID",
          FollowUpRow.ISSUE_ID,
          FollowUpRow.PROJECT_ID,
          FollowUpRow.STATE,
          FollowUpRow.DUE,
          FollowUpRow.DATED_AT,
          FollowUpRow.LOOK_AT,
          FollowUpRow.LAST_HUMAN_CHANGE,
          FollowUpRow.TIMES_SLIPPED,
          FollowUpRow.ITEM_DUE,
          FollowUpRow.OWNER_KEY,
          FollowUpRow.FLAGS,
          FollowUpRow.REASON,
          FollowUpRow.CLOSED_AT,
          FollowUpRow.LAST_CHECK_IN,
          FollowUpRow.VERSION);

  private FollowUpRows() {}

  static FollowUp followUp(FollowUpRow row) {
    return new FollowUp(
        row.getID(),
        row.getIssueId(),
        State.ofWord(row.getState()).orElseThrow(),
        LocalDate.ofEpochDay(row.getDue()),
        instant(row.getDatedAt()),
        Instant.ofEpochMilli(row.getLookAt()),
        FlagsText.read(row.getFlags()),
        new Item(
            row.getProjectId(),
            Optional.ofNullable(row.getItemDue()).map(LocalDate::ofEpochDay),
            Optional.ofNullable(row.getOwnerKey()),
            Instant.ofEpochMilli(row.getLastHumanChange()),
            row.getTimesSlipped()),
        instant(row.getClosedAt()).map(at -> new Closing(at, Optional.ofNullable(row.getReason()))),
        Optional.ofNullable(row.getLastCheckIn()),
        row.getVersion());
  }

  private static Optional<Instant> instant(Long millis) {
    return Optional.ofNullable(millis).map(Instant::ofEpochMilli);
  }
}
