package io.debrief.core.postmortem;

import io.debrief.core.host.WorkingDays;
import io.debrief.core.incident.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the administrator said about post-mortems. */
public interface PostMortemSettings {
  /** Where the post-mortems of a project's incidents go by default; empty for the same project. */
  Optional<Long> projectFor(long incidentProjectId);

  /**
   * The place in another project that the administrator holds to be no wider than the incident's.
   *
   * @param incidentLevelId empty for incidents without a security level
   * @return empty where nothing is mapped, so that no post-mortem may be made there
   */
  Optional<MappedPlace> placeFor(
      long incidentProjectId, Optional<Long> incidentLevelId, long projectId);

  /** The projects for which {@link #placeFor} has an answer. */
  Set<Long> projectsFor(long incidentProjectId, Optional<Long> incidentLevelId);

  /** How long after the incident the review meeting takes place by default. */
  MeetingDelay meetingDelay(Optional<Severity> severity);

  Set<DayOfWeek> workingDays();

  /** Days of the working week on which nobody works. */
  Set<LocalDate> holidays();

  default WorkingDays calendar() {
    return new WorkingDays(workingDays(), holidays());
  }

  /**
   * A project and its level.
   *
   * @param levelId empty where everybody who may browse the project may see it
   */
  record MappedPlace(long projectId, Optional<Long> levelId) {}

  /**
   * A number of days.
   *
   * @param working whether only working days count
   */
  record MeetingDelay(int days, boolean working) {
    private static final String WORKING = "wd";
    private static final String CALENDAR = "d";

    /** {@code 3d} for calendar days, {@code 5wd} for working days. */
    public String word() {
      return days + (working ? WORKING : CALENDAR);
    }

    /**
     * What {@link #word} gave.
     *
     * @throws NumberFormatException for anything else
     */
    public static MeetingDelay parse(String word) {
      boolean working = word.endsWith(WORKING);
      String unit = working ? WORKING : CALENDAR;
      if (!word.endsWith(unit)) {
        throw new NumberFormatException(word);
      }
      return new MeetingDelay(
          Integer.parseInt(word.substring(0, word.length() - unit.length())), working);
    }
  }
}
