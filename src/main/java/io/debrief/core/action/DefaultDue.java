package io.debrief.core.action;

import io.debrief.core.UseCase;
import io.debrief.core.host.HomeZone;
import io.debrief.core.host.HostIssue;
import io.debrief.core.incident.Incidents;
import io.debrief.core.postmortem.PostMortemSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/** Says by when an action item is due where nobody says: the graver the incident, the sooner. */
@UseCase
public class DefaultDue {
  private final Incidents incidents;
  private final ActionSettings settings;
  private final PostMortemSettings calendar;
  private final HomeZone home;
  private final Clock clock;

  public DefaultDue(
      Incidents incidents,
      ActionSettings settings,
      PostMortemSettings calendar,
      HomeZone home,
      Clock clock) {
    this.incidents = incidents;
    this.settings = settings;
    this.calendar = calendar;
    this.home = home;
    this.clock = clock;
  }

  /** So many days from today by the gravest of the incidents, or the next working day. */
  public LocalDate of(Collection<HostIssue> of) {
    int days =
        settings.dueDays(
            of.stream()
                .flatMap(incident -> incidents.severityOf(incident).stream())
                .min(Comparator.naturalOrder()));
    return calendar.calendar().from(today().plusDays(days));
  }

  /** In the zone in which the host counts days for everybody. */
  LocalDate today() {
    return clock.instant().atZone(home.zone()).toLocalDate();
  }
}
