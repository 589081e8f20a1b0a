package io.debrief.web.setup;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import io.debrief.core.host.People;
import io.debrief.core.host.Person;
import io.debrief.core.host.Translator;
import io.debrief.core.host.Wording;
import io.debrief.core.setup.AuditEntry;
import io.debrief.core.setup.AuditTrail;
import io.debrief.web.timeline.ReaderTime;
import java.util.Locale;

/** Prepares the list of what administrators changed. */
@JiraComponent
public class ChangesPage {
  private static final int ON_A_PAGE = 20;
  private static final String SETTING = "settings.";
  private static final String PART = "set-up.";
  private static final String FILTER = "filter.";

  private final AuditTrail audit;
  private final People people;
  private final ReaderTime time;
  private final Translator translator;

  public ChangesPage(AuditTrail audit, People people, ReaderTime time, Translator translator) {
    this.audit = audit;
    this.people = people;
    this.time = time;
    this.translator = translator;
  }

  ChangesView from(int startAt) {
    int first = Math.max(0, startAt);
    return new ChangesView(
        audit.latest(first, ON_A_PAGE).stream().map(this::change).toList(),
        first,
        ON_A_PAGE,
        audit.size());
  }

  private ChangeView change(AuditEntry entry) {
    return new ChangeView(
        time.of(entry.at()),
        people
            .byKey(entry.personKey())
            .map(Person::displayName)
            .orElseGet(() -> say("debrief.admin.changes.unknown")),
        what(entry.what()),
        entry.before().orElse(""),
        entry.after().orElse(""));
  }

  private String what(String word) {
    if (word.startsWith(SETTING)) {
      return say("debrief.admin.setting." + dashed(word.substring(SETTING.length())));
    }
    if (word.startsWith(FILTER)) {
      String name = say("debrief.setup.filter." + word.substring(FILTER.length()) + ".name");
      return say("debrief.admin.changes.filter", name);
    }
    return word.startsWith(PART)
        ? say("debrief.admin.changes.part." + word.substring(PART.length()))
        : say("debrief.admin.changes.ready", word.substring(word.indexOf('.') + 1));
  }

  /** A field of JSON as i18n keys write it. */
  private static String dashed(String field) {
    return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private String say(String key, String... arguments) {
    return translator.say(Wording.of(key, arguments));
  }
}
