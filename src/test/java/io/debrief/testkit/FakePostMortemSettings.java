package io.debrief.testkit;

import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Settings for tests: one place in another project, where a test maps it. */
public final class FakePostMortemSettings implements PostMortemSettings {
  public Optional<MappedPlace> mapped = Optional.empty();

  @Override
  public Optional<Long> projectFor(long incidentProjectId) {
    return Optional.empty();
  }

  @Override
  public Optional<MappedPlace> placeFor(
      long incidentProjectId, Optional<Long> incidentLevelId, long projectId) {
    return mapped.filter(place -> place.projectId() == projectId);
  }

  @Override
  public MeetingDelay meetingDelay(Optional<Severity> severity) {
    return new MeetingDelay(3, false);
  }

  @Override
  public Set<DayOfWeek> workingDays() {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  @Override
  public Set<LocalDate> holidays() {
    return Set.of();
  }
}
