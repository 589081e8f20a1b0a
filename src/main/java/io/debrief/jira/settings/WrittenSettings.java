package io.debrief.jira.settings;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.setup.Part;
import io.debrief.core.setup.Settings;
import io.debrief.core.setup.SettingsStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps the settings as Jira's plugin settings; reads them as everybody else does. */
@JiraComponent
public class WrittenSettings implements SettingsStore {
  private static final String VERSION = "settings.version";
  private static final String AUTOMATION_GROUP = "group.automation";
  private static final String SECURITY_GROUP = "group.security";

  private final StoredSettings stored;
  private final StoredValues values;

  public WrittenSettings(StoredSettings stored, StoredValues values) {
    this.stored = stored;
    this.values = values;
  }

  @Override
  public Settings read() {
    return new Settings(
        values.text(VERSION).map(Integer::valueOf).orElse(1),
        stored.rule(),
        stored.severities(),
        stored.destinations(),
        stored.levelMapping(),
        stored.meetingDelays(),
        stored.workingDays(),
        stored.holidays(),
        values.text(AUTOMATION_GROUP),
        values.text(SECURITY_GROUP),
        stored.isLintOn());
  }

  @Override
  public void write(Settings settings) {
    values.put("incident-rule.projects", texts(settings.rule().projectIds()));
    values.put("incident-rule.issue-types", texts(settings.rule().issueTypeIds()));
    Map<String, String> severities = new TreeMap<>();
    settings
        .severities()
        .forEach((id, severity) -> severities.put(id, Integer.toString(severity.number())));
    values.put("severity.priorities", severities);
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
    values.put(AUTOMATION_GROUP, settings.automationGroup().orElse(null));
    values.put(SECURITY_GROUP, settings.securityGroup().orElse(null));
    values.put(StoredSettings.LINT, Boolean.toString(settings.blameLint()));
    values.put(VERSION, Integer.toString(settings.version()));
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
