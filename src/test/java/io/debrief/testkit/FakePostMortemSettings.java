package io.debrief.testkit;

import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.PostMortemSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings for tests: places in other projects, and a project for all post-mortems. */
public final class FakePostMortemSettings implements PostMortemSettings {
  public final Map<MappedPlace, MappedPlace> mapped = new LinkedHashMap<>();
  public Set<LocalDate> holidays = Set.of();
  public Optional<Long> destination = Optional.empty();

  @Override
  public Optional<Long> projectFor(long incidentProjectId) {
    return destination;
  }

  @Override
  public Optional<MappedPlace> placeFor(
      long incidentProjectId, Optional<Long> incidentLevelId, long projectId) {
    return Optional.ofNullable(mapped.get(new MappedPlace(incidentProjectId, incidentLevelId)))
        .filter(place -> place.projectId() == projectId);
  }

  @Override
  public Set<Long> projectsFor(long incidentProjectId, Optional<Long> incidentLevelId) {
    MappedPlace from = new MappedPlace(incidentProjectId, incidentLevelId);
    return mapped.containsKey(from) ? Set.of(mapped.get(from).projectId()) : Set.of();
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
    return holidays;
  }
}
