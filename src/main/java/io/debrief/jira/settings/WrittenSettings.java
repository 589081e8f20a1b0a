package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.incident.Severity;
import io.debrief.core.incident.SeverityField;
import io.debrief.core.setup.Part;
import io.debrief.core.setup.ReviewSpaces;
import io.debrief.core.setup.Settings;
import io.debrief.core.setup.SettingsStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the settings as Jira's plugin settings; reads them as everybody else does. */
@JiraComponent
public class WrittenSettings implements SettingsStore {
  private static final String VERSION = "settings.version";
  private static final String LINK = "confluence.link";
  private static final String SPACES = "confluence.spaces";
  static final String AUTOMATION_GROUP = "group.automation";
  private static final String SECURITY_GROUP = "group.security";

  private final StoredSettings stored;
  private final StoredFollowUpRules followUps;
  private final StoredValues values;

  public WrittenSettings(
      StoredSettings stored, StoredFollowUpRules followUps, StoredValues values) {
    this.stored = stored;
    this.followUps = followUps;
    this.values = values;
  }

  @Override
  public Settings read() {
    return new Settings(
        values.text(VERSION).map(Integer::valueOf).orElse(1),
        stored.rule(),
        stored.severities(),
        stored.severityField(),
        stored.destinations(),
        stored.levelMapping(),
        stored.meetingDelays(),
        stored.workingDays(),
        stored.holidays(),
        reviews(),
        values.text(AUTOMATION_GROUP),
        values.text(SECURITY_GROUP),
        stored.isLintOn(),
        followUps.rules());
  }

  private ReviewSpaces reviews() {
    return new ReviewSpaces(
        values.text(LINK),
        values.map(SPACES).entrySet().stream()
            .collect(Collectors.toMap(entry -> Long.valueOf(entry.getKey()), Map.Entry::getValue)));
  }

  @Override
  public void write(Settings settings) {
    values.put("incident-rule.projects", texts(settings.rule().projectIds()));
    values.put("incident-rule.issue-types", texts(settings.rule().issueTypeIds()));
    values.put(
        StoredSettings.PRIORITIES,
        settings.severities().isEmpty() ? "none" : numbers(settings.severities()));
    values.put(
        StoredSettings.SEVERITY_FIELD,
        settings.severityField().map(SeverityField::id).orElse(null));
    values.put(
        StoredSettings.SEVERITY_OPTIONS,
        numbers(settings.severityField().map(SeverityField::options).orElse(Map.of())));
    Map<String, String> destinations = new TreeMap<>();
    settings.destinations().forEach((from, to) -> destinations.put(from.toString(), to.toString()));
    values.put("post-mortem.projects", destinations);
    values.put(
        StoredLevels.KEY,
        settings.levelMapping().stream().map(StoredLevels::text).sorted().toList());
    Map<String, String> delays = new TreeMap<>();
    settings
        .meetingDelays()
        .forEach(
            (severity, delay) -> delays.put(Integer.toString(severity.number()), delay.word()));
    values.put("meeting.delays", delays);
    values.put("calendar.working-days", texts(settings.workingDays()));
    values.put("calendar.holidays", texts(settings.holidays()));
    values.put(LINK, settings.reviews().linkId().orElse(null));
    Map<String, String> spaces = new TreeMap<>();
    settings.reviews().spaces().forEach((project, key) -> spaces.put(project.toString(), key));
    values.put(SPACES, spaces);
    values.put(AUTOMATION_GROUP, settings.automationGroup().orElse(null));
    values.put(SECURITY_GROUP, settings.securityGroup().orElse(null));
    values.put(StoredSettings.LINT, Boolean.toString(settings.blameLint()));
    followUps.write(settings.followUps());
    values.put(VERSION, Integer.toString(settings.version()));
  }

  private static Map<String, String> numbers(Map<String, Severity> severities) {
    Map<String, String> numbers = new TreeMap<>();
    severities.forEach((id, severity) -> numbers.put(id, Integer.toString(severity.number())));
    return numbers;
  }

  @Override
  public Optional<String> remembered(Part part) {
    return values.text(key(part));
  }

  @Override
  public void remember(Part part, String id) {
    values.put(key(part), id);
  }

  private static String key(Part part) {
    return switch (part) {
      case ISSUE_TYPE -> "post-mortem.issue-type";
      case POST_MORTEM_LINK -> "post-mortem.link-type";
      case ACTION_ITEM_LINK -> "action-item.link-type";
    };
  }

  private static List<String> texts(Collection<?> values) {
    return values.stream().map(Object::toString).sorted().toList();
  }
}
