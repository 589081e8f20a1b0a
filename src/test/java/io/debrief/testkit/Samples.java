package io.debrief.testkit;

import io.debrief.core.host.HostIssue;
import io.debrief.core.host.Person;
import io.debrief.core.incident.Incident;
import io.debrief.core.incident.Severity;
import io.debrief.core.postmortem.Reservation;
import io.debrief.core.timeline.Curated;
import io.debrief.core.timeline.EntryKind;
import io.debrief.core.timeline.IncidentRecord;
import io.debrief.core.timeline.Source;
import io.debrief.core.timeline.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Things that tests speak of, with what does not matter to them filled in. */
public final class Samples {
  public static final Instant NINE = Instant.parse("2026-03-04T09:00:00Z");
  public static final Person ALICE = new Person("JIRAUSER10101", "alice", "Alice Moreau", true);
  public static final String POST_MORTEM_TYPE = "10100";

  private Samples() {}

  public static HostIssue issue(long id) {
    return issue(id, Optional.empty());
  }

  public static HostIssue issue(long id, Optional<Long> level) {
    return new HostIssue(
        id, "PAY-" + id, "Checkout slow", 10000, "PAY", "10001", Optional.of("1"), level, NINE);
  }

  public static Incident incident(long id) {
    return new Incident(issue(id), Optional.of(Severity.SEV_1));
  }

  public static Reservation reservation(String requestId, Long... incidentIds) {
    return new Reservation(
        0,
        requestId,
        List.of(incidentIds),
        10000,
        POST_MORTEM_TYPE,
        Optional.of(10300L),
        ALICE.key(),
        "Post-mortem: Checkout slow",
        ALICE.key(),
        Optional.of(NINE.plusSeconds(3600)),
        List.of(),
        NINE);
  }

  public static IncidentRecord recorded(
      Source source, String id, Instant at, String from, String to) {
    return new IncidentRecord(
        source,
        1,
        id,
        at,
        Optional.of(ALICE.key()),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  public static TimelineEntry entry(EntryKind kind, Instant at) {
    return new TimelineEntry(
        0,
        at,
        kind,
        Source.STATUS,
        1,
        "1",
        Optional.of(ALICE.key()),
        Optional.of("Open"),
        Optional.empty(),
        Curated.NOT,
        1);
  }
}
