package io.debrief.jira.mail;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import io.debrief.core.host.Person;
import io.debrief.core.mail.Recipient;
import io.debrief.core.mail.Recipients;
import io.debrief.jira.host.JiraPeople;
import java.util.Optional;

/** How people want to be written to, as their profile in Jira says. */
@JiraComponent
public class JiraRecipients implements Recipients {
  /** Jira's own key; the value is {@code html} or {@code text}. */
  private static final String FORMAT = "user.notifications.mimetype";

  private final JiraPeople people;
  private final UserPreferencesManager preferences;
  private final TimeZoneManager zones;

  public JiraRecipients(
      JiraPeople people,
      @JiraImport UserPreferencesManager preferences,
      @JiraImport TimeZoneManager zones) {
    this.people = people;
    this.preferences = preferences;
    this.zones = zones;
  }

  @Override
  public Optional<Recipient> of(Person person) {
    ApplicationUser user = people.userOrNobody(person);
    return user == null || user.getEmailAddress() == null || user.getEmailAddress().isBlank()
        ? Optional.empty()
        : Optional.of(
            new Recipient(
                user.getEmailAddress().strip(),
                zones.getUserTimeZone().toZoneId(),
                "html".equals(preferences.getExtendedPreferences(user).getString(FORMAT))));
  }
}
