package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.People;
import io.debrief.core.incident.Severity;
import io.debrief.core.incident.SeverityField;
import io.debrief.core.setup.AuditEntry;
import io.debrief.core.setup.AuditTrail;
import io.debrief.core.setup.ChangeSettings;
import io.debrief.core.setup.FilterState;
import io.debrief.core.setup.Installation;
import io.debrief.core.setup.Settings;
import io.debrief.core.setup.WholeSetUp;
import io.debrief.web.person.PersonJson;
import io.debrief.web.shared.ErrorsJson.ErrorJson;
import io.debrief.web.shared.Paging;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts settings and audit into answers. */
@JiraComponent
public class SetupAnswers {
  private final ChangeSettings settings;
  private final WholeSetUp setUp;
  private final AuditTrail audit;
  private final Installation installation;
  private final People people;
  private final LevelMappings levels;

  public SetupAnswers(
      ChangeSettings settings,
      WholeSetUp setUp,
      AuditTrail audit,
      Installation installation,
      People people) {
    this.settings = settings;
    this.setUp = setUp;
    this.audit = audit;
    this.installation = installation;
    this.people = people;
    levels = new LevelMappings(installation);
  }

  SettingsJson now() {
    return now(setUp.filters());
  }

  SettingsJson now(List<FilterState> filters) {
    Settings now = settings.current();
    Map<String, String> destinations = new TreeMap<>();
    now.destinations()
        .forEach(
            (from, to) ->
                key(from).ifPresent(k -> key(to).ifPresent(other -> destinations.put(k, other))));
    Map<String, String> spaces = new TreeMap<>();
    now.reviews().spaces().forEach((id, space) -> key(id).ifPresent(k -> spaces.put(k, space)));
    Map<String, String> delays = new TreeMap<>();
    now.meetingDelays().forEach((s, d) -> delays.put(Integer.toString(s.number()), d.word()));
    return new SettingsJson(
        setUp.parts().stream()
            .map(
                part ->
                    new SettingsJson.PartJson(
                        part.part().word(),
                        part.state().name().toLowerCase(Locale.ROOT),
                        part.name()))
            .toList(),
        filters.stream().map(SetupAnswers::filter).toList(),
        setUp.linkingEnabled(),
        now.rule().projectIds().stream().flatMap(id -> key(id).stream()).sorted().toList(),
        sorted(now.rule().issueTypeIds()),
        numbers(now.severities()),
        now.severityField().map(SeverityField::id).orElse(null),
        numbers(now.severityField().map(SeverityField::options).orElse(Map.of())),
        destinations,
        levels.json(now.levelMapping()),
        delays,
        now.workingDays().stream().sorted().map(d -> d.name().toLowerCase(Locale.ROOT)).toList(),
        sorted(now.holidays()),
        now.reviews().linkId().orElse(null),
        spaces,
        now.automationGroup().orElse(null),
        now.securityGroup().orElse(null),
        now.blameLint(),
        days(now.followUps().dueDays()),
        days(now.followUps().cadenceDays()),
        now.followUps().staleDays(),
        now.followUps().slips(),
        sorted(now.followUps().wontDoResolutions()),
        now.followUps().wontDoReviewDays(),
        now.version());
  }

  private static Map<String, String> numbers(Map<String, Severity> severities) {
    Map<String, String> numbers = new TreeMap<>();
    severities.forEach((id, severity) -> numbers.put(id, Integer.toString(severity.number())));
    return numbers;
  }

  private static Map<String, Integer> days(Map<Severity, Integer> days) {
    Map<String, Integer> byNumber = new TreeMap<>();
    days.forEach((severity, number) -> byNumber.put(Integer.toString(severity.number()), number));
    return byNumber;
  }

  private static SettingsJson.FilterJson filter(FilterState filter) {
    return new SettingsJson.FilterJson(
        filter.filter().word(),
        filter.state().name().toLowerCase(Locale.ROOT),
        filter.name(),
        filter.id().map(Object::toString).orElse(null),
        filter.whyNot().orElse(null));
  }

  /** As they are now, or 409 with what somebody else left. */
  Response outcome(ChangeSettings.Outcome outcome, String message) {
    if (!outcome.stale()) {
      return Response.ok(now()).build();
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("errors", List.of(new ErrorJson("version", message)));
    body.put("id", null);
    body.put("current", now());
    return Response.status(Response.Status.CONFLICT).entity(body).build();
  }

  private Optional<String> key(long projectId) {
    return installation.projectKey(projectId);
  }

  private static List<String> sorted(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().toList();
  }

  AuditJson audit(Paging page) {
    return new AuditJson(
        page.startAt(),
        page.maxResults(),
        audit.size(),
        audit.latest(page.startAt(), page.maxResults()).stream().map(this::entry).toList());
  }

  private AuditJson.EntryJson entry(AuditEntry entry) {
    return new AuditJson.EntryJson(
        entry.at().toString(),
        people
            .byKey(entry.personKey())
            .map(p -> new PersonJson(p.name(), p.displayName(), p.active()))
            .orElse(null),
        entry.what(),
        entry.before().orElse(null),
        entry.after().orElse(null));
  }
}
